package dev.roost.invoicing.adapter.rest;

import dev.roost.booking.contract.BookingId;
import dev.roost.invoicing.api.DocumentFilter;
import dev.roost.invoicing.api.OwnDocuments;
import dev.roost.invoicing.contract.DocumentId;
import dev.roost.invoicing.contract.DocumentKind;
import dev.roost.platform.rest.Lists;
import dev.roost.platform.rest.PageJson;
import dev.roost.shared.Actor;
import dev.roost.shared.PageRequest;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1")
@Tag(name = "Invoices", description = "Invoices and credit notes, and how one is named on them.")
class InvoiceController {

  private final OwnDocuments documents;
  private final Lists lists;

  InvoiceController(OwnDocuments documents, Lists lists) {
    this.documents = documents;
    this.lists = lists;
  }

  @GetMapping("/bookings/{id}/invoices")
  @Operation(operationId = "listInvoicesOfBooking", summary = "List the invoices of a booking", description = """
      Invoices and credit notes, the newest first: for the guest those to them, for the host those by and to them. They are \
      issued a moment after the booking is confirmed, altered or called off. Together they always come to what the booking \
      costs.""")
  @ApiResponse(responseCode = "200", description = "One page of documents.")
  ResponseEntity<PageJson<InvoiceJson>> ofBooking(Actor actor, @PathVariable UUID id, PageRequest page,
      HttpServletRequest request) {
    return lists.answer(request, documents.ofBooking(actor, new BookingId(id), page), InvoiceJson::of);
  }

  @GetMapping("/invoices")
  @Operation(operationId = "listInvoices", summary = "List one's invoices", description = "Invoices and credit notes by and"
      + " to you, the newest first.")
  @ApiResponse(responseCode = "200", description = "One page of documents.")
  ResponseEntity<PageJson<InvoiceJson>> list(Actor actor,
      @Parameter(description = "Only those of this kind.") @RequestParam(required = false) @Nullable DocumentKind kind,
      @Parameter(description = "Only those issued in this year, UTC.", example = "2026") @RequestParam(required = false) @Nullable Integer year,
      PageRequest page, HttpServletRequest request) {
    return lists.answer(request, documents.list(actor, new DocumentFilter(kind, year), page), InvoiceJson::of);
  }

  @GetMapping("/invoices/{id}")
  @Operation(operationId = "getInvoice", summary = "Read an invoice or a credit note", description = "For seller and"
      + " buyer.")
  @ApiResponse(responseCode = "200", description = "The document.")
  InvoiceJson get(Actor actor, @PathVariable UUID id) {
    return InvoiceJson.of(documents.get(actor, new DocumentId(id)));
  }

  @GetMapping("/invoices/{id}/pdf")
  @Operation(operationId = "printInvoice", summary = "Download an invoice or a credit note as PDF", description = "For"
      + " seller and buyer. Dates and amounts are written as the language of `Accept-Language` does, else in English.")
  @ApiResponse(responseCode = "200", description = "The PDF file.", content = @Content(mediaType = "application/pdf", schema = @Schema(type = "string", format = "binary")))
  ResponseEntity<byte[]> print(Actor actor, @PathVariable UUID id, HttpServletRequest request) {
    var printed = documents.print(actor, new DocumentId(id), reader(request));
    return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF)
        .header(HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(printed.name()).build().toString())
        .header("X-Content-Type-Options", "nosniff")
        .header("Content-Security-Policy", "default-src 'none'; sandbox")
        .body(printed.content());
  }

  private static Locale reader(HttpServletRequest request) {
    var languages = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
    try {
      return languages == null
          ? Locale.ENGLISH
          : LanguageRange.parse(languages).stream().map(LanguageRange::getRange).filter(range -> !range.contains("*"))
              .findFirst().map(Locale::forLanguageTag).orElse(Locale.ENGLISH);
    } catch (IllegalArgumentException unreadable) {
      return Locale.ENGLISH;
    }
  }
}
