package dev.roost.identity.adapter.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A new session with its token. */
@Schema(name = "NewSession", description = "A new session.")
record LoggedInJson(
    @Schema(description = "Send it as `Authorization: Bearer …`. Told once. Absent where it was put into a cookie.", example = "Zb7hQ0m3XkqG3cQv0f3lq9nQ6v0s0mD3l5w8k1c2r4E") @Nullable String token,
    SessionJson session) {

  @Override
  public String toString() {
    return "LoggedInJson[session=" + session + "]";
  }
}
