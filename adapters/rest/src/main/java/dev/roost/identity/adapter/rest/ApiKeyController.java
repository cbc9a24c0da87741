package dev.roost.identity.adapter.rest;

import dev.roost.identity.api.NewApiKey;
import dev.roost.identity.api.OwnApiKeys;
import dev.roost.identity.contract.ApiKeyId;
import dev.roost.identity.contract.IdentityRefusal.EmailNotVerified;
import dev.roost.identity.contract.IdentityRefusal.SessionRequired;
import dev.roost.identity.contract.IdentityRefusal.TooManyApiKeys;
import dev.roost.identity.contract.SessionId;
import dev.roost.platform.IdempotencyKey;
import dev.roost.platform.rest.PageJson;
import dev.roost.platform.rest.Refuses;
import dev.roost.shared.AccessRefusal.NotAllowed;
import dev.roost.shared.Actor;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/api-keys")
@Tag(name = "API keys", description = "Tokens for programs that act for their owner.")
class ApiKeyController {

  private final OwnApiKeys keys;
  private final IdentityJsonMapper mapper;

  ApiKeyController(OwnApiKeys keys, IdentityJsonMapper mapper) {
    this.keys = keys;
    this.mapper = mapper;
  }

  @PostMapping
  @Operation(operationId = "createApiKey", summary = "Make an API key", description = """
      With it an integration acts for you, within its scopes. The secret is told once and not kept: a replayed answer has \
      none. A key can neither make keys nor change passwords or sessions.""")
  @ApiResponse(responseCode = "201", description = "The key with its secret.")
  @Refuses({SessionRequired.class, EmailNotVerified.class, TooManyApiKeys.class, NotAllowed.class})
  ResponseEntity<NewApiKeyJson> create(Actor actor, SessionId current, IdempotencyKey key,
      @Valid @RequestBody CreateApiKeyJson body) {
    return answer(keys.create(actor, current, key, mapper.toCommand(body)));
  }

  @GetMapping
  @Operation(operationId = "listApiKeys", summary = "List one's API keys", description = "The newest first, without"
      + " secrets.")
  @ApiResponse(responseCode = "200", description = "All of them, on one page.")
  @Refuses(SessionRequired.class)
  PageJson<ApiKeyJson> list(Actor actor, SessionId current) {
    return new PageJson<>(keys.list(actor, current).stream().map(mapper::toJson).toList(), null);
  }

  @DeleteMapping("/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(operationId = "revokeApiKey", summary = "Revoke an API key", description = "It is dead at once. Sending it"
      + " again changes nothing.")
  @ApiResponse(responseCode = "204", description = "There is no such key of yours any more.")
  @Refuses(SessionRequired.class)
  void revoke(Actor actor, SessionId current, @PathVariable UUID id) {
    keys.revoke(actor, current, new ApiKeyId(id));
  }

  private ResponseEntity<NewApiKeyJson> answer(NewApiKey created) {
    var secret = created.secret();
    var answer = ResponseEntity.status(HttpStatus.CREATED);
    if (created.replayed()) {
      answer.header("Idempotency-Replayed", "true");
    }
    return answer.body(new NewApiKeyJson(secret == null ? null : secret.value(), mapper.toJson(created.key())));
  }
}
