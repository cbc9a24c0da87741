package dev.roost.notification.adapter.rest;

import dev.roost.notification.api.OwnMailPreferences;
import dev.roost.shared.Actor;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.Set;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/me/notification-preferences")
@Tag(name = "Mail", description = "Which mails Roost sends you.")
class MailPreferencesController {

  private final OwnMailPreferences preferences;

  MailPreferencesController(OwnMailPreferences preferences) {
    this.preferences = preferences;
  }

  @GetMapping
  @Operation(operationId = "getNotificationPreferences", summary = "Read which mails you get", description = "Mails are in"
      + " the first language of your profile that Roost writes: English, German, French or Spanish; else in English.")
  @ApiResponse(responseCode = "200", description = "Each category of mails, and whether it is sent.")
  MailPreferencesJson get(Actor reader) {
    return MailPreferencesJson.of(preferences.get(reader));
  }

  @PutMapping
  @Operation(operationId = "replaceNotificationPreferences", summary = "Say which mails you get", description = "What is"
      + " about your account, or about money without which a stay does not take place, cannot be turned off.")
  @ApiResponse(responseCode = "200", description = "Each category of mails, and whether it is sent from now on.")
  MailPreferencesJson replace(Actor reader, @Valid @RequestBody MailPreferencesRequestJson body) {
    return MailPreferencesJson.of(preferences.replace(reader, Set.copyOf(body.turnedOff())));
  }
}
