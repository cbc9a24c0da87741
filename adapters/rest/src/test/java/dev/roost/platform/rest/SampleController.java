package dev.roost.platform.rest;

import dev.roost.platform.IdempotencyKey;
import dev.roost.platform.IdempotencyRefusal.IdempotencyKeyInFlight;
import dev.roost.shared.AccessRefusal.NotFound;
import dev.roost.shared.Page;
import dev.roost.shared.PageRequest;
import dev.roost.shared.Refused;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Something to send good and bad requests to. */
@RestController
@RequestMapping("/v1/samples")
class SampleController {

  private final Lists lists;

  SampleController(Lists lists) {
    this.lists = lists;
  }

  record Sample(@NotBlank String name, @NotNull LocalDate date, int nights, @Valid MoneyJson price) {
  }

  @GetMapping("/{id}")
  String get(@PathVariable UUID id) {
    throw new Refused(new NotFound("sample", id.toString()));
  }

  @GetMapping
  ResponseEntity<PageJson<Integer>> list(@RequestParam(defaultValue = "") String city, PageRequest page,
      HttpServletRequest request) {
    var first = page.after() == null ? 0 : Integer.parseInt(page.after());
    return lists.answer(request, new Page<>(List.of(first, first + 1), Integer.toString(first + 2)), it -> it);
  }

  @PostMapping
  String create(IdempotencyKey key, @Valid @RequestBody Sample sample) {
    return sample.price().toMoney().toString();
  }

  @PutMapping
  long change(IfMatch version) {
    return version.version();
  }

  @PostMapping("/slow")
  void slow() {
    throw new Refused(new IdempotencyKeyInFlight("k"));
  }

  @PostMapping("/broken")
  void broken() {
    throw new IllegalStateException("select secret from vault", new SQLException("relation vault is missing", "42P01"));
  }

  @PostMapping("/down")
  void down() {
    throw new IllegalStateException(new SQLException("the connection was reset by 10.0.0.1", "08006"));
  }
}
