package dev.roost.platform.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The shape of every error, for the API's description only. */
@Schema(name = "Problem", description = "Why a request was not done (RFC 9457). Further members carry the facts of the key.", additionalProperties = Schema.AdditionalPropertiesValue.TRUE)
record ProblemJson(
    @Schema(description = "Stable name of the problem as a URI.", example = "https://roost.dev/problems/nights-taken", requiredMode = Schema.RequiredMode.REQUIRED) URI type,
    @Schema(description = "The problem in a few words, in the language of Accept-Language.", requiredMode = Schema.RequiredMode.REQUIRED) String title,
    @Schema(description = "The HTTP status.", example = "409", requiredMode = Schema.RequiredMode.REQUIRED) int status,
    @Schema(description = "What happened this time, and what to do about it.", requiredMode = Schema.RequiredMode.REQUIRED) String detail,
    @Schema(description = "Stable name of the problem: what programs should look at.", example = "nights-taken", requiredMode = Schema.RequiredMode.REQUIRED) String key,
    @Schema(description = "Names this request in the log.") @Nullable String requestId,
    @Schema(description = "The fields to correct, where the request itself is not valid.") @Nullable List<FieldProblem> errors) {
}
