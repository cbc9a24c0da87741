package dev.roost.migration.domain;

import org.jmolecules.ddd.annotation.ValueObject;

/**
 * How far one step of an import has come.
 *
 * @param total rows of its file, 0 where there is none
 * @param position rows read so far: where to go on after an interruption
 * @param imported rows whose content was taken over
 * @param unchanged rows that said what they had said in an earlier import
 * @param rejected rows that could not be used
 */
@ValueObject
public record StepProgress(long total, long position, long imported, long unchanged, long rejected) {

  public StepProgress {
    if (position < 0 || position > total || imported < 0 || unchanged < 0 || rejected < 0) {
      throw new IllegalArgumentException("Not a progress: %d of %d".formatted(position, total));
    }
  }

  public static StepProgress notBegun(long total) {
    return new StepProgress(total, 0, 0, 0, 0);
  }

  /** This and what the next rows brought. */
  public StepProgress plus(Advance advance) {
    return new StepProgress(total, position + advance.rows(), imported + advance.imported(),
        unchanged + advance.unchanged(), rejected + advance.rejected());
  }

  public boolean isDone() { return position == total; }

  /**
   * What a chunk of rows brought; rows that belong to none of the three counts were not needed.
   *
   * @param rows all rows that were read, at least one
   */
  @ValueObject
  public record Advance(long rows, long imported, long unchanged, long rejected) {

    public Advance {
      if (rows < 1 || imported < 0 || unchanged < 0 || rejected < 0 || imported + unchanged + rejected > rows) {
        throw new IllegalArgumentException("%d rows cannot bring %d + %d + %d".formatted(rows, imported, unchanged,
            rejected));
      }
    }
  }
}
