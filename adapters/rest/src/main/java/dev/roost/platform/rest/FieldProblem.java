package dev.roost.platform.rest;

import io.swagger.v3.oas.annotations.media.Schema;

/** What is wrong with one field of a request. */
@Schema(description = "What is wrong with one field of the request.")
record FieldProblem(
    @Schema(description = "The field, a path for nested ones.", example = "checkIn") String field,
    @Schema(description = "What would do instead.", example = "must be a date such as 2026-12-24") String message) {
}
