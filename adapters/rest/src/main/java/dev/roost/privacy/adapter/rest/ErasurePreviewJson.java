package dev.roost.privacy.adapter.rest;

import dev.roost.privacy.contract.InTheWay;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

@Schema(name = "ErasurePreview", description = "Whether somebody can be erased now.")
record ErasurePreviewJson(@Schema(description = "Whether nothing is in the way.", example = "false") boolean possible,
    @Schema(description = "All that has to end first.") List<InTheWayJson> inTheWay) {

  static ErasurePreviewJson of(List<InTheWay> inTheWay) {
    return new ErasurePreviewJson(inTheWay.isEmpty(), inTheWay.stream().map(InTheWayJson::of).toList());
  }
}
