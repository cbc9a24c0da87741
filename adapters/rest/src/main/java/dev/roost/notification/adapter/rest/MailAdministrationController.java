package dev.roost.notification.adapter.rest;

import dev.roost.notification.api.MailAdministration;
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
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
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
      + " said is not kept; they are known for 31 days. What failed is sent again as failed work of `notification.mails`.")
  @ApiResponse(responseCode = "200", description = "One page of mails.")
  ResponseEntity<PageJson<MailJson>> list(Actor admin,
      @Parameter(description = "Only those in this status.") @RequestParam(required = false) @Nullable MailStatus status,
      PageRequest page, HttpServletRequest request) {
    return lists.answer(request, mails.list(admin, status, page), MailJson::of);
  }
}
