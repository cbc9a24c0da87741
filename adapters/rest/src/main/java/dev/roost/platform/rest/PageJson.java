package dev.roost.platform.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One page of a list. */
@Schema(description = "One page of a list; the Link header has the address of the next one.")
public record PageJson<T>(
    @Schema(description = "The items of this page, in the list's order.") List<T> items,
    @Schema(description = "Send it as `cursor` to get the next page; absent on the last one. Opaque, and valid only for"
        + " the same user and the same filter.", example = "AZoPDntxfR6cOg8rTG2OEJ7q1w") @Nullable String next) {
}
