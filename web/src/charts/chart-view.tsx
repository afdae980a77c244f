import type { EChartsCoreOption } from 'echarts/core';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ChartColours, chartColours } from './chart-colours';
import type { Drawing } from './echarts';
import { savePicture } from './save-picture';
import './chart-view.css';
import './words';

/** As wide as a sheet of A4 between its margins: when a page is laid out for paper, its box still has the window's width. */
const PAPER = { width: 680, height: 340 };

interface Props {
  /** What it shows, for those who don't see it and for the file's name; the figures stand in a table beside. */
  label: string;
  /** Made by the page's colours, and again when they change; keep it the same object as long as it shows the same. */
  optionFor: (colours: ChartColours, width: number) => EChartsCoreOption;
  /** How many points there are along the axis, to be gone through by the arrow keys. */
  points: number;
}

/** A chart that can be saved as a picture. */
export function ChartView({ label, optionFor, points }: Props) {
  const { t } = useTranslation('charts');
  const box = useRef<HTMLDivElement>(null);
  const drawing = useRef<Drawing>(null);
  const [failed, setFailed] = useState(false);
  const point = useRef(-1);

  useEffect(() => {
    const element = box.current!;
    let gone = false;
    const dark = window.matchMedia('(prefers-color-scheme: dark)');
    const print = window.matchMedia('print');
    const draw = () => {
      drawing.current?.resize(print.matches ? PAPER : { width: 'auto', height: 'auto' });
      drawing.current?.setOption(optionFor(chartColours(), drawing.current.getWidth()), true);
    };
    const observer = new ResizeObserver(draw);
    void import('./echarts').then(
      ({ drawIn }) => {
        if (gone) return;
        drawing.current = drawIn(element);
        draw();
        observer.observe(element);
      },
      () => setFailed(true),
    );
    dark.addEventListener('change', draw);
    print.addEventListener('change', draw);
    return () => {
      gone = true;
      dark.removeEventListener('change', draw);
      print.removeEventListener('change', draw);
      observer.disconnect();
      drawing.current?.dispose();
      drawing.current = null;
    };
  }, [optionFor]);

  const go = (event: KeyboardEvent) => {
    const steps: Partial<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    point.current = Math.min(points - 1, Math.max(0, point.current + step));
    drawing.current?.dispatchAction({ type: 'showTip', seriesIndex: 0, dataIndex: point.current });
  };

  if (failed) return <p className="chart-note">{t('failed')}</p>;
  return (
    <figure className="chart">
      <div
        ref={box}
        className="chart-box"
        role="img"
        aria-label={label}
        tabIndex={0}
        onKeyDown={go}
        onBlur={() => drawing.current?.dispatchAction({ type: 'hideTip' })}
      />
      <div className="chart-actions screen-only">
        {(['png', 'svg'] as const).map((format) => (
          <button
            key={format}
            type="button"
            className="button"
            onClick={() => drawing.current && void savePicture(drawing.current, label, format)}
          >
            {t(format)}
          </button>
        ))}
      </div>
    </figure>
  );
}
