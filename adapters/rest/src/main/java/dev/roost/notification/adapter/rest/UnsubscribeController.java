package dev.roost.notification.adapter.rest;

import dev.roost.notification.api.Unsubscribing;
import dev.roost.platform.rest.Refuses;
import dev.roost.shared.AccessRefusal.NotFound;
import dev.roost.shared.Actor;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where the links of mails lead: a page with one button for people, and one POST for mail programs (RFC 8058). */
@RestController
@RequestMapping("/v1/unsubscribe")
@Tag(name = "Mail")
class UnsubscribeController {

  private static final MediaType PAGE = new MediaType("text", "html", StandardCharsets.UTF_8);
  /** The page has a form, which other answers must not have. */
  private static final String ONLY_ITS_FORM = "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; "
      + "frame-ancestors 'none'; base-uri 'none'";

  private final Unsubscribing unsubscribing;

  UnsubscribeController(Unsubscribing unsubscribing) {
    this.unsubscribing = unsubscribing;
  }

  @GetMapping("/{token}")
  @SecurityRequirements
  @Operation(operationId = "readUnsubscribeLink", summary = "Look at a link to turn mails off", description = "A page that asks. It"
      + " changes nothing, since programs that look at mails follow links, too.")
  @ApiResponse(responseCode = "200", description = "The page.", content = @Content(mediaType = "text/html", schema = @Schema(type = "string")))
  @Refuses(NotFound.class)
  ResponseEntity<String> look(Actor anybody,
      @Parameter(description = "From the link of a mail.", example = "AZMAAAAAcACAAAAAAAChGgXaFfeh2W4z0J4qM8uYpQm9") @PathVariable String token,
      Locale locale) {
    return page(UnsubscribePage.asking(unsubscribing.read(anybody, token), locale));
  }

  @PostMapping("/{token}")
  @SecurityRequirements
  @Operation(operationId = "unsubscribe", summary = "Turn mails off", description = "With the link of a mail, from the page or as RFC"
      + " 8058 says. Whatever is in the body is not looked at; sent again, it changes nothing.")
  @ApiResponse(responseCode = "200", description = "A page that says so.", content = @Content(mediaType = "text/html", schema = @Schema(type = "string")))
  @Refuses(NotFound.class)
  ResponseEntity<String> turnOff(Actor anybody,
      @Parameter(description = "From the link of a mail.", example = "AZMAAAAAcACAAAAAAAChGgXaFfeh2W4z0J4qM8uYpQm9") @PathVariable String token,
      Locale locale) {
    return page(UnsubscribePage.done(unsubscribing.turnOff(anybody, token), locale));
  }

  private static ResponseEntity<String> page(String html) {
    return ResponseEntity.ok().contentType(PAGE).cacheControl(CacheControl.noStore())
        .header("Content-Security-Policy", ONLY_ITS_FORM).header("X-Robots-Tag", "noindex").body(html);
  }
}
