package dev.roost.invoicing.adapter.rest;

import dev.roost.invoicing.api.SeriesCheckView;
import dev.roost.invoicing.api.SeriesCheckView.Gap;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** What a look at a series found. */
@Schema(name = "InvoiceSeriesCheck", description = "What a look at a series found.")
record SeriesCheckJson(
    @Schema(description = "The series.") InvoiceSeriesJson series,
    @Schema(description = "How many documents it has, in all years.", example = "12") long documents,
    @Schema(description = "Numbers that no document has; none in a series that is in order.") List<GapJson> gaps) {

  static SeriesCheckJson of(SeriesCheckView it) {
    return new SeriesCheckJson(InvoiceSeriesJson.of(it.series()), it.documents(),
        it.gaps().stream().map(GapJson::of).toList());
  }

  /** Numbers that are missing. */
  @Schema(name = "InvoiceSeriesGap", description = "Numbers that are missing, both ends included.")
  record GapJson(
      @Schema(description = "Year of issue, UTC.", example = "2026") int year,
      @Schema(description = "The first one.", example = "7") int from,
      @Schema(description = "The last one.", example = "8") int to) {

    static GapJson of(Gap gap) {
      return new GapJson(gap.year(), gap.from(), gap.to());
    }
  }
}
