package dev.roost.notification.adapter.rest;

import dev.roost.notification.api.MailAdministration;
import dev.roost.notification.contract.MailId;
import dev.roost.notification.contract.MailStatus;
import dev.roost.platform.rest.Lists;
import dev.roost.platform.rest.PageJson;
import dev.roost.shared.Actor;
import dev.roost.shared.PageRequest;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/admin/mails")
@Tag(name = "Administration")
class MailAdministrationController {

  private final MailAdministration mails;
  private final Lists lists;

  MailAdministrationController(MailAdministration mails, Lists lists) {
    this.mails = mails;
    this.lists = lists;
  }

  @GetMapping
  @Operation(operationId = "listMails", summary = "List what became of mails", description = "The newest first. What they"
      + " said is not kept; they are known for 31 days.")
  @ApiResponse(responseCode = "200", description = "One page of mails.")
  ResponseEntity<PageJson<MailJson>> list(Actor admin,
      @Parameter(description = "Only those in this status.") @RequestParam(required = false) @Nullable MailStatus status,
      PageRequest page, HttpServletRequest request) {
    return lists.answer(request, mails.list(admin, status, page), MailJson::of);
  }

  @PostMapping("/{id}/retry")
  @Operation(operationId = "retryMail", summary = "Send a mail again that failed", description = "It tells what is so by"
      + " then. One that did not fail stays as it is.")
  @ApiResponse(responseCode = "200", description = "The mail, which waits now if it had failed.")
  MailJson retry(Actor admin, @PathVariable UUID id) {
    return MailJson.of(mails.sendAgain(admin, new MailId(id)));
  }
}
