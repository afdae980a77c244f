import { checkPassword } from '../../../src/auth/password-rules';

describe('a password', () => {
  it.each([
    'correct horse battery',
    'seven blue ladders',
    '窗外的雨一直下到明天早上才会停',
    'ß9-Klammer-auf-dem-Dach',
    'woaini maar niet te veel hoor',
  ])('may be %s', (password) => {
    expect(() => checkPassword(password, '李娜')).not.toThrow();
  });

  it.each([
    ['', 'password.short'],
    ['fourteen chars', 'password.short'],
    ['十四个汉字写在这里还不够长吧', 'password.short'],
    ['aaaaaaaaaaaaaaaaaaaa', 'password.common'],
    ['abababababababababab', 'password.common'],
    ['12345678901234567890', 'password.common'],
    ['PasswordPassword123', 'password.common'],
    ['ＰＡＳＳＷＯＲＤ password!', 'password.common'],
    ['qwertyuiopasdfghjkl', 'password.common'],
    ['Li Na Li Na Li Na 1', 'password.common'],
    ['duixianduixianduixian', 'password.common'],
  ])('may not be %s: %s', (password, code) => {
    expect(() => checkPassword(password, 'Li Na')).toThrow(expect.objectContaining({ code }));
  });
});
