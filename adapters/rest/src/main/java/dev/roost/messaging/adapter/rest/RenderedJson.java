package dev.roost.messaging.adapter.rest;

import dev.roost.messaging.api.RenderedView;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** A template, filled in. */
@Schema(name = "RenderedTemplate", description = "A template, filled in for a conversation.")
record RenderedJson(
    @Schema(description = "As it would be sent.", example = "Dear Cara, see you on 2027-05-01!") String text,
    @Schema(description = "Whether contact data would be hidden.", example = "false") boolean masked,
    @ArraySchema(schema = @Schema(description = "A placeholder for which there is nothing.", example = "address"), arraySchema = @Schema(description = "While there are any, it cannot be sent.")) List<String> missing) {

  static RenderedJson of(RenderedView view) {
    return new RenderedJson(view.text(), view.masked(), view.missing());
  }
}
