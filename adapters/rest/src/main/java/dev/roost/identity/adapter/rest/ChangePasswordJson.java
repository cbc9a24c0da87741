package dev.roost.identity.adapter.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Another password. */
@Schema(name = "PasswordChange", description = "The current password, once more, and the one to come.")
record ChangePasswordJson(
    @Schema(description = "The password that counts now.", example = "difference engine no. 2") @NotNull @Size(max = 512) String currentPassword,
    @Schema(description = "At least 10 characters, and none of those that guessing begins with.", example = "analytical engine no. 1", minLength = 10, maxLength = 128) @NotNull @Size(max = 512) String newPassword) {

  @Override
  public String toString() {
    return "ChangePasswordJson[]";
  }
}
