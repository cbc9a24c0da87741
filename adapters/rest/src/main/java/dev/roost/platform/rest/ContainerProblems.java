package dev.roost.platform.rest;

import dev.roost.platform.web.RequestIdFilter;
import java.io.IOException;
import java.util.Map;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Answers with a problem where the servlet container would show a page of its own: it refuses some requests, such as those
 * with a NUL in the path, before anything of Roost's has seen them.
 */
@Component
class ContainerProblems implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

  private final Problems problems;
  private final ProblemWriter writer;

  ContainerProblems(Problems problems, ProblemWriter writer) {
    this.problems = problems;
    this.writer = writer;
  }

  @Override
  public void customize(TomcatServletWebServerFactory server) {
    server.addContextCustomizers(context -> {
      var host = (StandardHost) context.getParent();
      host.setErrorReportValveClass("");
      host.getPipeline().addValve(new ProblemValve());
    });
  }

  private final class ProblemValve extends ErrorReportValve {

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
      if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
        return;
      }
      var known = HttpStatus.resolve(response.getStatus());
      var status = known == null ? HttpStatus.INTERNAL_SERVER_ERROR : known;
      try {
        RequestIdFilter.identify(request.getRequest(), response.getResponse());
        writer.write(request.getRequest(), response.getResponse(),
            problems.of(status, Problems.keyOf(status), Map.of()));
        response.finishResponse();
      } catch (IOException gone) {
        // There is nobody left to tell.
        container.getLogger().debug("The client has gone", gone);
      }
    }
  }
}
