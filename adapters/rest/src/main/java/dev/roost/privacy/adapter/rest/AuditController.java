package dev.roost.privacy.adapter.rest;

import dev.roost.platform.rest.Lists;
import dev.roost.platform.rest.PageJson;
import dev.roost.platform.rest.Refuses;
import dev.roost.privacy.api.AuditReading;
import dev.roost.shared.AccessRefusal.NotAllowed;
import dev.roost.shared.Actor;
import dev.roost.shared.PageRequest;
import dev.roost.shared.UserId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1")
@Tag(name = "People's data")
class AuditController {

  private final AuditReading audit;
  private final Lists lists;

  AuditController(AuditReading audit, Lists lists) {
    this.audit = audit;
    this.lists = lists;
  }

  @GetMapping("/admin/audit-entries")
  @Operation(operationId = "listAuditEntries", summary = "See who saw or did what", description = """
      For administrators. All that administrators have read or done, and who had their data copied or erased; the newest first.""")
  @ApiResponse(responseCode = "200", description = "One page of entries.")
  @Refuses(NotAllowed.class)
  ResponseEntity<PageJson<AuditEntryJson>> list(Actor admin,
      @Parameter(description = "Only what this user saw or did.") @RequestParam(required = false) @Nullable UUID by,
      @Parameter(description = "Only what was about this user.") @RequestParam(required = false) @Nullable UUID about,
      PageRequest page, HttpServletRequest request) {
    return lists.answer(request, audit.list(admin, user(by), user(about), page), AuditEntryJson::of);
  }

  @GetMapping("/me/audit-entries")
  @Operation(operationId = "listMyAuditEntries", summary = "See who looked at one's data", description = """
      What administrators have read or done about whoever asks, and what they did about their own data; the newest first.""")
  @ApiResponse(responseCode = "200", description = "One page of entries.")
  ResponseEntity<PageJson<AuditEntryJson>> mine(Actor actor, PageRequest page, HttpServletRequest request) {
    return lists.answer(request, audit.aboutMe(actor, page), AuditEntryJson::of);
  }

  private static @Nullable UserId user(@Nullable UUID id) {
    return id == null ? null : new UserId(id);
  }
}
