package dev.roost.privacy.adapter.rest;

import dev.roost.platform.rest.Lists;
import dev.roost.platform.rest.PageJson;
import dev.roost.platform.rest.Refuses;
import dev.roost.privacy.api.ErasureAdministration;
import dev.roost.privacy.contract.PrivacyRefusal.NotErasableYet;
import dev.roost.shared.AccessRefusal.NotAllowed;
import dev.roost.shared.Actor;
import dev.roost.shared.PageRequest;
import dev.roost.shared.UserId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/admin")
@Tag(name = "People's data")
class ErasureAdministrationController {

  private final ErasureAdministration erasures;
  private final Lists lists;

  ErasureAdministrationController(ErasureAdministration erasures, Lists lists) {
    this.erasures = erasures;
    this.lists = lists;
  }

  @GetMapping("/erasures")
  @Operation(operationId = "listErasures", summary = "List erasures", description = "For administrators. The newest first.")
  @ApiResponse(responseCode = "200", description = "One page of erasures.")
  @Refuses(NotAllowed.class)
  ResponseEntity<PageJson<ErasureJson>> list(Actor admin, PageRequest page, HttpServletRequest request) {
    return lists.answer(request, erasures.list(admin, page), ErasureJson::of);
  }

  @PutMapping("/users/{user}/erasure")
  @ResponseStatus(HttpStatus.ACCEPTED)
  @Operation(operationId = "eraseUser", summary = "Erase a user", description = """
      For administrators, whom the user has asked: as `PUT /v1/me/erasure`. Sending it again tells how far it has come.""")
  @ApiResponse(responseCode = "202", description = "How far it has come.")
  @Refuses({NotAllowed.class, NotErasableYet.class})
  ErasureJson erase(Actor admin, @PathVariable UUID user) {
    return ErasureJson.of(erasures.erase(admin, new UserId(user)));
  }
}
