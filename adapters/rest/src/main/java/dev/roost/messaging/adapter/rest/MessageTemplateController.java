package dev.roost.messaging.adapter.rest;

import dev.roost.messaging.api.OwnMessageTemplates;
import dev.roost.messaging.api.TemplateView;
import dev.roost.messaging.contract.MessagingRefusal.TooManyTemplates;
import dev.roost.messaging.contract.MessagingRefusal.UnknownPlaceholder;
import dev.roost.messaging.contract.TemplateId;
import dev.roost.platform.IdempotencyKey;
import dev.roost.platform.rest.IfMatch;
import dev.roost.platform.rest.Lists;
import dev.roost.platform.rest.PageJson;
import dev.roost.platform.rest.Refuses;
import dev.roost.shared.Actor;
import dev.roost.shared.PageRequest;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/message-templates")
@Tag(name = "Messages")
class MessageTemplateController {

  private final OwnMessageTemplates templates;
  private final Lists lists;

  MessageTemplateController(OwnMessageTemplates templates, Lists lists) {
    this.templates = templates;
    this.lists = lists;
  }

  @PostMapping
  @Operation(operationId = "createMessageTemplate", summary = "Keep words for many guests", description = """
      Placeholders in braces are filled in when it is sent. One that Roost does not know is refused.""")
  @ApiResponse(responseCode = "201", description = "The template, with its version as ETag.")
  @Refuses({UnknownPlaceholder.class, TooManyTemplates.class})
  ResponseEntity<TemplateJson> create(Actor owner, IdempotencyKey key, @Valid @RequestBody TemplateRequestJson body) {
    var created = templates.create(owner, key, body.toCommand());
    var answer = ResponseEntity.created(URI.create("/v1/message-templates/" + created.answer().id()))
        .eTag(IfMatch.etag(created.answer().version()));
    if (created.replayed()) {
      answer.header("Idempotency-Replayed", "true");
    }
    return answer.body(TemplateJson.of(created.answer()));
  }

  @GetMapping
  @Operation(operationId = "listMessageTemplates", summary = "List your templates", description = "The newest first.")
  @ApiResponse(responseCode = "200", description = "One page of templates.")
  ResponseEntity<PageJson<TemplateJson>> list(Actor owner, PageRequest page, HttpServletRequest request) {
    return lists.answer(request, templates.list(owner, page), TemplateJson::of);
  }

  @GetMapping("/{template}")
  @Operation(operationId = "getMessageTemplate", summary = "Read a template of yours", description = "As it was written, with its"
      + " placeholders.")
  @ApiResponse(responseCode = "200", description = "The template, with its version as ETag.")
  ResponseEntity<TemplateJson> get(Actor owner, @PathVariable UUID template) {
    return ok(templates.get(owner, new TemplateId(template)));
  }

  @PutMapping("/{template}")
  @Operation(operationId = "editMessageTemplate", summary = "Change a template of yours", description = "What was"
      + " sent with it before stays as it was.")
  @ApiResponse(responseCode = "200", description = "The template, with its new version as ETag.")
  @Refuses(UnknownPlaceholder.class)
  ResponseEntity<TemplateJson> edit(Actor owner, @PathVariable UUID template, IfMatch version,
      @Valid @RequestBody TemplateRequestJson body) {
    return ok(templates.edit(owner, new TemplateId(template), body.toCommand(), version.version()));
  }

  @DeleteMapping("/{template}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(operationId = "removeMessageTemplate", summary = "Remove a template of yours", description = "What was sent"
      + " with it stays.")
  @ApiResponse(responseCode = "204", description = "There is none any more.")
  void remove(Actor owner, @PathVariable UUID template) {
    templates.remove(owner, new TemplateId(template));
  }

  private static ResponseEntity<TemplateJson> ok(TemplateView view) {
    return ResponseEntity.ok().eTag(IfMatch.etag(view.version())).body(TemplateJson.of(view));
  }
}
