/**
 * Drawing anew takes as long as all that comes before it, so it has a task of its own and the page can answer in
 * between. Of several drawings only the last is done; what has to come after one waits for it.
 */
export function createLater() {
  let drawing: (() => void) | null = null;
  let waiting: (() => void)[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;

  const flush = () => {
    clearTimeout(timer);
    const works = drawing === null ? waiting : [drawing, ...waiting];
    drawing = null;
    waiting = [];
    for (const work of works) work();
  };

  return {
    draw(work: () => void): void {
      drawing = work;
      clearTimeout(timer);
      timer = setTimeout(flush);
    },
    /** At once when nothing is to be drawn. */
    afterwards(work: () => void): void {
      if (drawing === null) work();
      else waiting.push(work);
    },
    /** Does all that waits, now. */
    flush,
    forget(): void {
      clearTimeout(timer);
      drawing = null;
      waiting = [];
    },
  };
}
