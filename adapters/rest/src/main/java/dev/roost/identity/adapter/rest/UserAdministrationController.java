package dev.roost.identity.adapter.rest;

import dev.roost.identity.api.AccountView;
import dev.roost.identity.api.UserAdministration;
import dev.roost.identity.api.UserFilter;
import dev.roost.identity.contract.IdentityRefusal.AlreadyJoined;
import dev.roost.identity.contract.IdentityRefusal.EmailNotVerified;
import dev.roost.identity.contract.IdentityRefusal.EmailTaken;
import dev.roost.identity.contract.IdentityRefusal.OwnAdminRole;
import dev.roost.platform.IdempotencyKey;
import dev.roost.platform.rest.IfMatch;
import dev.roost.platform.rest.Lists;
import dev.roost.platform.rest.PageJson;
import dev.roost.platform.rest.Refuses;
import dev.roost.shared.AccessRefusal.NotAllowed;
import dev.roost.shared.Actor;
import dev.roost.shared.Actor.Role;
import dev.roost.shared.PageRequest;
import dev.roost.shared.UserId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/admin/users")
@Tag(name = "Administration", description = "What administrators do: accounts of others, and the search index.")
class UserAdministrationController {

  private final UserAdministration administration;
  private final IdentityJsonMapper mapper;
  private final Lists lists;

  UserAdministrationController(UserAdministration administration, IdentityJsonMapper mapper, Lists lists) {
    this.administration = administration;
    this.mapper = mapper;
    this.lists = lists;
  }

  @GetMapping
  @Operation(operationId = "listUsers", summary = "List users", description = "For administrators. The newest first.")
  @ApiResponse(responseCode = "200", description = "One page of accounts.")
  @Refuses(NotAllowed.class)
  ResponseEntity<PageJson<AccountJson>> list(Actor admin,
      @Parameter(description = "Only those who have this role.") @RequestParam(required = false) @Nullable Role role,
      @Parameter(description = "Only those whose name or mail address begins with this.", example = "ada") @RequestParam(required = false) @Size(max = 254) @Pattern(regexp = "[^\\x00-\\x1F\\x7F]*", message = "must not have control characters") @Nullable String text,
      PageRequest page, HttpServletRequest request) {
    return lists.answer(request, administration.list(admin, new UserFilter(role, text), page), mapper::toJson);
  }

  @GetMapping("/{id}")
  @Operation(operationId = "getUserAccount", summary = "Read an account", description = "For administrators.")
  @ApiResponse(responseCode = "200", description = "The account; ETag has its version.")
  @Refuses(NotAllowed.class)
  ResponseEntity<AccountJson> show(Actor admin, @PathVariable UUID id) {
    return answer(ResponseEntity.ok(), administration.show(admin, new UserId(id)));
  }

  @PutMapping("/{id}/admin")
  @Operation(operationId = "grantAdmin", summary = "Make somebody an administrator", description = "For administrators."
      + " Counts at once, in sessions that are open too. Sending it again changes nothing.")
  @ApiResponse(responseCode = "200", description = "The account, with the role.")
  @Refuses({NotAllowed.class, EmailNotVerified.class})
  ResponseEntity<AccountJson> grantAdmin(Actor admin, @PathVariable UUID id) {
    return answer(ResponseEntity.ok(), administration.grantAdmin(admin, new UserId(id)));
  }

  @DeleteMapping("/{id}/admin")
  @Operation(operationId = "revokeAdmin", summary = "Take the role of an administrator away", description = "For"
      + " administrators, from others than themselves. Counts at once. Sending it again changes nothing.")
  @ApiResponse(responseCode = "200", description = "The account, without the role.")
  @Refuses({NotAllowed.class, OwnAdminRole.class})
  ResponseEntity<AccountJson> revokeAdmin(Actor admin, @PathVariable UUID id) {
    return answer(ResponseEntity.ok(), administration.revokeAdmin(admin, new UserId(id)));
  }

  @PostMapping("/{id}/invitations")
  @Operation(operationId = "inviteHost", summary = "Invite an imported host", description = """
      For administrators. Gives the host a mail address and sends a token there, for \
      `POST /v1/password-resets/confirm` within two weeks. Invited again, the token before no longer counts.""")
  @ApiResponse(responseCode = "202", description = "A mail is on its way; the account, with the address.")
  @Refuses({NotAllowed.class, EmailTaken.class, AlreadyJoined.class})
  ResponseEntity<AccountJson> invite(Actor admin, @PathVariable UUID id, IdempotencyKey key,
      @Valid @RequestBody EmailJson body) {
    var invited = administration.invite(admin, key, new UserId(id), body.email());
    var answer = ResponseEntity.status(HttpStatus.ACCEPTED);
    if (invited.replayed()) {
      answer.header("Idempotency-Replayed", "true");
    }
    return answer(answer, invited.answer());
  }

  private ResponseEntity<AccountJson> answer(ResponseEntity.BodyBuilder answer, AccountView account) {
    return answer.eTag(IfMatch.etag(account.version())).body(mapper.toJson(account));
  }
}
