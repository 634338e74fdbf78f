import CareModel
import Text

// A page that stands alone: nothing in it runs, and nothing is fetched for it.

extension ShowDocument {
  var html: String {
    let page = HTML.element(
      "html", "lang=\"en-GB\"", of: [.element("head", of: head), .element("body", of: body)])
    return "<!DOCTYPE html>\n" + page.string
  }

  private var head: [HTML] {
    [
      .fixed("<meta charset=\"utf-8\">"),
      .fixed("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"),
      .fixed(
        """
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; \
        style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
        """),
      .element("title", of: HTML(audience.marking.map { "\($0): \(title)" } ?? title)), .style,
    ]
  }

  private var body: [HTML] {
    let marking =
      audience.marking.map { [HTML.element("p", "class=\"marking\"", of: HTML($0))] } ?? []
    let heading = heading.map { [HTML.element("h1", of: HTML($0)), audience.html] } ?? []
    return [
      .element("header", of: marking + heading),
      .element("main", of: authorities.map(section) + ownSources.html),
      .element("footer", of: marking + [audience.html]),
    ]
  }

  /// An authority is the page, or one of the sections of a region's.
  private func section(_ authority: AuthorityDocument) -> HTML {
    let title = HTML(authority.title)
    let isPage = heading == nil
    let opening = [
      isPage ? .element("h1", of: title) : .element("h2", of: title), authority.audience.html,
    ]
    let parts = authority.parts.filter { !$0.blocks.isEmpty }.map { part in
      let title = HTML(part.title)
      return HTML.element(
        "section",
        of: [isPage ? .element("h2", of: title) : .element("h3", of: title)] + part.blocks.html)
    }
    return .element(
      "article", of: opening + authority.notes.map { .element("p", of: HTML($0)) } + parts)
  }
}

extension Audience {
  fileprivate var html: HTML { .element("p", of: HTML("Audience: \(rawValue)")) }
}
