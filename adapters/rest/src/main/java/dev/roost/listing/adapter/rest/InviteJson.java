package dev.roost.listing.adapter.rest;

import dev.roost.listing.contract.HostRight;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;

/** Whom to invite. */
@Schema(name = "CoHostInvite", description = "Whom to invite, and what they may do.")
record InviteJson(
    @Schema(description = "The mail address of their account.", example = "bert@example.org") @NotNull @Email @Size(max = 254) String email,
    @Schema(description = "Beside seeing the listing, which every co-host may. OWN cannot be granted.", example = "[\"EDIT_CALENDAR\"]") @NotNull @Size(max = 10) Set<@NotNull HostRight> rights) {
}
