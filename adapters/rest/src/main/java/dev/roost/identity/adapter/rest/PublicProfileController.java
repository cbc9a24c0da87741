package dev.roost.identity.adapter.rest;

import dev.roost.identity.api.PublicProfiles;
import dev.roost.shared.Actor;
import dev.roost.shared.UserId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/users")
@Tag(name = "Accounts")
class PublicProfileController {

  private final PublicProfiles profiles;
  private final IdentityJsonMapper mapper;

  PublicProfileController(PublicProfiles profiles, IdentityJsonMapper mapper) {
    this.profiles = profiles;
    this.mapper = mapper;
  }

  @GetMapping("/{id}")
  @SecurityRequirements
  @Operation(operationId = "getUser", summary = "Read the public profile of a user", description = "Open to everybody, and"
      + " without anything that is private.")
  @ApiResponse(responseCode = "200", description = "The public profile.")
  PublicProfileJson show(Actor actor, @PathVariable UUID id) {
    return mapper.toJson(profiles.show(actor, new UserId(id)));
  }
}
