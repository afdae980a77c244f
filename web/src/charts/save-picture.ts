import type { Drawing } from './echarts';

/** Points of a picture for one of the screen, so that it stays sharp in print. */
const SCALE = 2;

/** Gives a drawing to the reader as a file. */
export async function savePicture(drawing: Drawing, name: string, format: 'svg' | 'png'): Promise<void> {
  const svg = drawing.getDataURL({ type: 'svg' });
  const link = document.createElement('a');
  link.href = format === 'svg' ? svg : await toPng(svg, drawing.getWidth(), drawing.getHeight());
  link.download = `${name.replace(/[\\/:*?"<>|\s]+/g, ' ').trim()}.${format}`;
  link.click();
}

async function toPng(svg: string, width: number, height: number): Promise<string> {
  const image = new Image();
  image.src = svg;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width * SCALE;
  canvas.height = height * SCALE;
  canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas.toDataURL('image/png');
}
