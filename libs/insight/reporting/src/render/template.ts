/**
 * The printed report in Typst. Texts come in as data and are never read as markup. What only decorates is an artifact,
 * so that a screen reader goes past it; every bar stands beside its number.
 */
export const TEMPLATE = String.raw`
#let report = json(bytes(sys.inputs.report))
#let words = report.words
#let ink = rgb("#1c2733")
#let teal = rgb("#0b5c5a")
#let saffron = rgb("#c97b0a")
#let mist = rgb("#e7e3da")
#let quiet = rgb("#4a5763")

#set document(title: report.title + " – " + report.version, author: report.author)
#set text(font: "Atkinson Hyperlegible", size: 10.5pt, fill: ink, lang: report.language, hyphenate: true)
#set par(leading: 0.75em, spacing: 1.1em)
#set page(
  paper: "a4",
  margin: (top: 26mm, bottom: 24mm, left: 26mm, right: 24mm),
  footer: context {
    set text(size: 8.5pt, fill: quiet)
    grid(columns: (1fr, auto), [#report.title · #report.version], [#words.page #counter(page).display("1 / 1", both: true)])
  },
)
#set heading(numbering: "1.")
#show heading: set text(fill: teal)
#show heading.where(level: 1): it => block(above: 2.2em, below: 0.9em, text(size: 15pt, hyphenate: false, it))
#show heading.where(level: 2): it => block(above: 1.8em, below: 0.7em, text(size: 11.5pt, hyphenate: false, it))
#set table(stroke: (x, y) => (bottom: if y == 0 { 0.8pt + teal } else { 0.4pt + mist }), inset: (x: 5pt, y: 6pt))
#show table.cell.where(y: 0): set text(weight: "bold", size: 9.5pt)
#set figure(gap: 0.8em)

// What the organisation wrote stays Dutch in a translation, and is read aloud and hyphenated as such.
#let written(words) = text(lang: "nl", words)
#let paragraphs(texts) = for one in texts { par(written(one)) }
#let beside(main, note) = grid(columns: (1fr, 42mm), column-gutter: 6mm, main, text(size: 8.5pt, fill: quiet, note))

#let bar(figure) = pdf.artifact({
  if figure.planned != none and figure.planned > 0 and figure.realised != none {
    let scale = calc.max(figure.planned, figure.realised)
    box(width: 26mm, height: 7pt, {
      place(rect(width: 100%, height: 7pt, fill: mist))
      place(rect(width: 100% * (figure.realised / scale), height: 7pt, fill: teal))
      place(dx: 26mm * (figure.planned / scale) - 1pt, dy: -1.5pt, rect(width: 2pt, height: 10pt, fill: saffron))
    })
  }
})

#let compared(figure) = (figure.plannedText, strong(figure.realisedText), figure.differenceText, bar(figure))
// A name too long for its column stands above its figures.
#let named(words) = table.cell(colspan: 5, stroke: none, inset: (x: 5pt, top: 6pt, bottom: 0pt), written(words))

// ---------- the head
#text(size: 9.5pt, fill: quiet, upper(report.kind))
#v(-0.4em)
#title(text(size: 22pt, fill: teal, written(report.title)))
#v(0.2em)
#text(fill: quiet, report.version)
#v(0.8em)
#[
  #set text(hyphenate: false)
  #for (label, value) in report.facts {
    grid(columns: (62mm, 1fr), inset: (y: 4.5pt), stroke: (bottom: 0.4pt + mist), text(fill: quiet, label), value)
    v(-1.1em)
  }
  #v(1.1em)
]

#v(0.6em)
#block(fill: rgb("#faf8f4"), inset: 12pt, radius: 4pt, width: 100%, {
  strong(words.reading)
  list(..report.caveats)
})

#outline(title: words.contents, depth: 2)
#pagebreak()

// ---------- the five parts of the law
= #report.sections.overview.heading
#paragraphs(report.sections.overview.paragraphs)
#table(
  columns: (auto, 1fr, auto, auto, auto),
  align: (left, left, right, right, right),
  table.header(words.number, words.title, ..report.totals.map(one => one.measure)),
  ..report.lines.map(line => (line.number, written(line.title), ..line.figures.map(one => one.realisedText))).flatten(),
  table.cell(colspan: 2, strong(words.total)), ..report.totals.map(one => strong(one.realisedText)),
)

= #report.sections.nature.heading
#paragraphs(report.sections.nature.paragraphs)

= #report.sections.results.heading
#paragraphs(report.sections.results.paragraphs)
#for line in report.lines [
  #if line.objective != "" [
    #par[#strong(written(line.number + " " + line.title)). #written(line.objective)]
  ]
  #if line.indicators.len() > 0 {
    table(
      columns: (1fr, auto, auto, 1fr),
      align: (left, right, right, left),
      table.header(words.indicator, words.target, words.result, words.source),
      ..line.indicators.map(one => (
        written(one.measure + linebreak() + text(size: 9pt, fill: quiet, one.unit)),
        one.plannedText, strong(one.realisedText), written(one.source),
      )).flatten(),
    )
  }
]

= #report.sections.obligations.heading
#paragraphs(report.sections.obligations.paragraphs)
#if report.obligations.len() == 0 { par(words.noObligations) } else {
  table(
    columns: (1fr, auto, auto),
    table.header(words.obligation, words.dueOn, words.state),
    ..report.obligations.map(one => (
      if one.explanation == "" { written(one.text) } else { written(one.text) + linebreak() + text(size: 9pt, fill: quiet, written(one.explanation)) },
      one.dueOn, one.state,
    )).flatten(),
  )
}

= #report.sections.comparison.heading
#paragraphs(report.sections.comparison.paragraphs)
#for line in report.lines {
  v(1em)
  block(breakable: false, width: 100%, {
    heading(level: 2, numbering: none, written(line.number + " " + line.title))
    beside(
      table(
        columns: (1fr, auto, auto, auto, 28mm),
        align: (left, right, right, right, left + horizon),
        table.header(words.measure, words.planned, words.realised, table.cell(colspan: 2, align: left, words.difference)),
        ..line.figures.map(one => (one.measure, ..compared(one))).flatten(),
        ..line.indicators.map(one => (named(one.measure), written(one.unit), ..compared(one))).flatten(),
      ),
      for note in line.caveats { par(note) },
    )
  })
  // Outside of the block, for it may be longer than a page.
  paragraphs(line.explanation)
  for one in line.indicators {
    if one.explanation.len() > 0 {
      par(strong(written(one.measure + ".")))
      paragraphs(one.explanation)
    }
  }
}

#v(1.5em)
#text(size: 8pt, fill: quiet, report.seal)

#metadata(report.lines.map(line => (line.number, ..(line.figures + line.indicators).map(one => one.realised)))) <figures>
`;
