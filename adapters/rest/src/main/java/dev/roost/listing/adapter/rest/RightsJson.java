package dev.roost.listing.adapter.rest;

import dev.roost.listing.contract.HostRight;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;

/** What a co-host may do. */
@Schema(name = "CoHostRights", description = "What a co-host may do.")
record RightsJson(
    @Schema(description = "Beside seeing the listing, which every co-host may. OWN cannot be granted.", example = "[\"EDIT_CALENDAR\"]") @NotNull @Size(max = 10) Set<@NotNull HostRight> rights) {
}
