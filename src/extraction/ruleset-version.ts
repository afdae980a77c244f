/** Version of the rules: it changes whenever the same text could give other claims. */
export const RULESET_VERSION = '1.1.0';
