package dev.roost.listing.adapter.rest;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** When guests come and go. */
@Schema(name = "StayTimes", description = "When guests come and go, on the listing's clock.")
record StayTimesJson(
    @JsonFormat(pattern = "HH:mm") @Schema(description = "From when guests may come.", type = "string", format = "HH:mm", example = "15:00") @NotNull LocalTime checkInFrom,
    @JsonFormat(pattern = "HH:mm") @Schema(description = "The latest arrival; absent where there is none.", type = "string", format = "HH:mm", example = "22:00") @Nullable LocalTime checkInUntil,
    @JsonFormat(pattern = "HH:mm") @Schema(description = "Until when guests must leave.", type = "string", format = "HH:mm", example = "11:00") @NotNull LocalTime checkOutUntil) {
}
