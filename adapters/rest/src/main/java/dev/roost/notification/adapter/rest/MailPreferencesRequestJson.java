package dev.roost.notification.adapter.rest;

import dev.roost.notification.contract.MailCategory;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Which mails somebody does not want. */
@Schema(name = "NotificationPreferencesRequest", description = "Which mails you do not want.")
record MailPreferencesRequestJson(
    @ArraySchema(schema = @Schema(description = "A category that can be turned off.", example = "REVIEWS"), arraySchema = @Schema(description = "What is not sent; all other mails are.")) @NotNull @Size(max = 20) List<@NotNull MailCategory> turnedOff) {
}
