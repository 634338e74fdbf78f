extension HTML {
  /// How a page looks on a screen, light or dark, and on paper.
  static let style = element(
    "style",
    of: fixed(
      """

      :root { color-scheme: light dark; }
      body { font: 1rem/1.5 system-ui, sans-serif; margin: 0 auto; max-width: 75rem; padding: 1rem;
        color: #1b1f24; background: #ffffff; }
      .marking { font-weight: bold; letter-spacing: 0.05em; text-align: center; }
      table { border-collapse: collapse; margin: 0.5rem 0 1rem; font-variant-numeric: tabular-nums; }
      caption { text-align: left; color: #57606a; }
      th, td { padding: 0.2rem 0.6rem; border-bottom: 1px solid #d0d7de; text-align: left;
        vertical-align: top; font-weight: normal; }
      thead th { font-weight: bold; border-bottom-color: #57606a; }
      .figure { text-align: right; white-space: nowrap; }
      @media (prefers-color-scheme: dark) {
        body { color: #e6edf3; background: #0d1117; }
        caption { color: #9da7b1; }
        th, td { border-bottom-color: #30363d; }
        thead th { border-bottom-color: #9da7b1; }
      }
      @media print {
        :root { color-scheme: light; }
        body { color: #000000; background: #ffffff; max-width: none; padding: 0; font-size: 9pt; }
        h2, h3, caption { break-after: avoid; }
        tr { break-inside: avoid; }
        thead { display: table-header-group; }
        footer { position: fixed; bottom: 0; left: 0; right: 0; }
      }

      """))
}
