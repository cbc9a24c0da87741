package dev.roost.notification.adapter.rest;

import dev.roost.notification.api.MailPreferencesView;
import dev.roost.notification.contract.MailCategory;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Arrays;
import java.util.List;

/** Which mails somebody gets. */
@Schema(name = "NotificationPreferences", description = "Which mails you get.")
record MailPreferencesJson(
    @Schema(description = "All categories of mails.") List<Preference> mails) {

  static MailPreferencesJson of(MailPreferencesView view) {
    return new MailPreferencesJson(Arrays.stream(MailCategory.values())
        .map(it -> new Preference(it, it.isOptional(), !view.turnedOff().contains(it))).toList());
  }

  /** Whether mails of a category are sent. */
  @Schema(name = "MailPreference", description = "Whether mails of a category are sent.")
  record Preference(
      @Schema(description = "What the mails are about. More may be added.", example = "REVIEWS") MailCategory category,
      @Schema(description = "Whether they can be turned off.", example = "true") boolean optional,
      @Schema(description = "Whether they are sent.", example = "true") boolean wanted) {
  }
}
