package dev.roost.listing.adapter.rest;

import dev.roost.listing.contract.ListingRefusal.Missing;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** All that a listing lacks. */
@Schema(name = "Missing", description = "All that is missing before the listing can be published.")
record MissingJson(@Schema(description = "Empty where it can be published.") List<MissingPartJson> missing) {

  static MissingJson of(List<Missing> missing) {
    return new MissingJson(missing.stream().map(one -> new MissingPartJson(one.field(), one.fix())).toList());
  }

  /** Something a listing lacks. */
  @Schema(name = "MissingPart", description = "Something that is missing.")
  record MissingPartJson(
      @Schema(description = "The field, as it is called in requests.", example = "photos") String field,
      @Schema(description = "What to do about it.", example = "Upload at least one photo.") String fix) {
  }
}
