/** The parts of ECharts that our charts use; loaded only where one is shown. */
import { BarChart, CustomChart, LineChart } from 'echarts/charts';
import { GridComponent, LegendComponent, TitleComponent, TooltipComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

use([BarChart, CustomChart, LineChart, GridComponent, LegendComponent, TitleComponent, TooltipComponent, SVGRenderer]);

export const drawIn = (element: HTMLElement) => init(element, null, { renderer: 'svg' });

export type Drawing = ReturnType<typeof drawIn>;
