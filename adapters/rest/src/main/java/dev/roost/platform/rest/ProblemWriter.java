package dev.roost.platform.rest;

import dev.roost.platform.web.RequestIdFilter;
import dev.roost.shared.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.json.ProblemDetailJacksonMixin;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Answers with a problem where no controller is involved, as in filters. */
@Component
public class ProblemWriter {

  private final Problems problems;
  private final JsonMapper json;

  ProblemWriter(Problems problems, JsonMapper json) {
    this.problems = problems;
    this.json = json.rebuild().addMixIn(ProblemDetail.class, ProblemDetailJacksonMixin.class).build();
  }

  /** Answers that the request is refused. */
  public void write(HttpServletRequest request, HttpServletResponse response, Refusal refusal) throws IOException {
    write(request, response, problems.of(refusal));
  }

  void write(HttpServletRequest request, HttpServletResponse response, ProblemDetail problem) throws IOException {
    problem.setProperty("requestId", RequestIdFilter.of(request));
    response.setStatus(problem.getStatus());
    if (problem.getStatus() == HttpServletResponse.SC_UNAUTHORIZED) {
      response.setHeader("WWW-Authenticate", "Bearer");
    }
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    response.getOutputStream().write(json.writeValueAsBytes(problem));
  }
}
