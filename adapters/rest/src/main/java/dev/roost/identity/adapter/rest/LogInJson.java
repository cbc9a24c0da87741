package dev.roost.identity.adapter.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Somebody logs in. */
@Schema(name = "Login", description = "Who somebody says to be, and the password to show it.")
record LogInJson(
    @Schema(description = "The mail address; letter case does not matter.", example = "ada@example.org") @NotBlank @Size(max = 254) String email,
    @Schema(description = "The password.", example = "difference engine no. 2") @NotNull @Size(max = 512) String password,
    @Schema(description = "For browsers: put the token into a cookie that no script can read, instead of the answer.", defaultValue = "false") @Nullable Boolean cookie) {

  boolean wantsCookie() {
    return Boolean.TRUE.equals(cookie);
  }

  @Override
  public String toString() {
    return "LogInJson[email=" + email + "]";
  }
}
