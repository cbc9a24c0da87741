package dev.roost.privacy.adapter.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

@Schema(name = "EraseAccount", description = "The password, once more: there is no way back.")
record EraseAccountJson(
    @Schema(description = "The password that counts now.", example = "difference engine no. 2") @NotNull @Size(max = 512) String password) {
}
