//! The text of an outline, and back.

use std::fmt;

use super::{Attribute, Fact, Outline, Subject, TYPE};

impl fmt::Display for Outline {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for subject in &self.subjects {
            writeln!(f, "{}", subject.name)?;
            for fact in &subject.facts {
                writeln!(f, "  {fact}")?;
            }
        }
        Ok(())
    }
}

impl fmt::Display for Fact {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&quote(&self.key))?;
        for Attribute { name, values } in &self.attributes {
            match (name.as_str(), values.as_slice()) {
                (TYPE, [ty]) => write!(f, ": {}", quote(ty))?,
                _ => write!(f, " {}", quote(name))?,
            }
            for (index, value) in values.iter().enumerate().filter(|_| name != TYPE) {
                f.write_str(if index == 0 { "=" } else { "," })?;
                f.write_str(&quote(value))?;
            }
        }
        Ok(())
    }
}

/// `text` as it is, or as a JSON string where it would not be read back.
fn quote(text: &str) -> String {
    let bare = |c: char| !c.is_whitespace() && !c.is_control() && !matches!(c, '"' | ',' | '=');
    if !text.is_empty() && text.chars().all(bare) && !text.ends_with(':') {
        text.to_owned()
    } else {
        serde_json::Value::from(text).to_string()
    }
}

impl Outline {
    /// Reads the text of an outline; `Err` is the number of the first line (from 1) that is none.
    pub fn parse(text: &str) -> Result<Self, usize> {
        let mut outline = Self::default();
        for (index, line) in text.lines().enumerate() {
            if let Some(fact) = line.strip_prefix("  ") {
                let place = outline.subjects.last_mut().zip(parse_fact(fact));
                let (subject, fact) = place.ok_or(index + 1)?;
                subject.facts.push(fact);
            } else {
                outline.subjects.push(Subject {
                    name: line.to_owned(),
                    facts: Vec::new(),
                });
            }
        }
        Ok(outline)
    }
}

fn parse_fact(line: &str) -> Option<Fact> {
    let (key, mut rest) = take(line)?;
    let mut fact = Fact::new(key);
    if let Some(after) = rest.strip_prefix(": ") {
        let (ty, after) = take(after)?;
        fact = fact.value(TYPE, ty);
        rest = after;
    }
    while let Some(after) = rest.strip_prefix(' ') {
        let (name, after) = take(after)?;
        let mut attribute = Attribute {
            name,
            values: Vec::new(),
        };
        rest = after;
        let mut separator = '=';
        while let Some(after) = rest.strip_prefix(separator) {
            let (value, after) = take(after)?;
            attribute.values.push(value);
            (rest, separator) = (after, ',');
        }
        fact.attributes.push(attribute);
    }
    rest.is_empty().then_some(fact)
}

/// The bare or quoted text at the start of `line`, and what follows it.
fn take(line: &str) -> Option<(String, &str)> {
    if line.starts_with('"') {
        let mut values = serde_json::Deserializer::from_str(line).into_iter::<String>();
        let value = values.next()?.ok()?;
        return Some((value, line.get(values.byte_offset()..)?));
    }
    let end = line.find([' ', ',', '=']).unwrap_or(line.len());
    let (value, _) = line.split_at(end);
    let value = value.strip_suffix(':').unwrap_or(value);
    let rest = line.get(value.len()..)?;
    (!value.is_empty()).then(|| (value.to_owned(), rest))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ir::sample;

    #[test]
    fn a_fact_a_line() {
        let expected = r#"operation approval.v4.instance.create
  call method=POST host=open.feishu.cn path=/open-apis/approval/v4/instances
  access tokens=tenant quotas=50/1s
  body content_type=application/json
  body.locale: string required choices=zh-CN,en-US
  body.mode: integer default=1 choices=-1,1
  body.texts: array<object>
  body.texts[].key: string
  body.texts[].is_default: boolean
  body.grid: array<array<number>>
  body.labels: map<map<object>>
  body.labels{}{}.name: string
  response shape=data
  response.instance_code: string
  error.60012 http=400 message="uuid \"conflict\", again"
"#;
        assert_eq!(Outline::of(&sample::ir()).to_string(), expected);
    }

    #[test]
    fn the_text_is_read_back() {
        let odd = |text: &str| text.to_owned();
        let outline = Outline {
            subjects: vec![Subject {
                name: odd("operation a b.c"),
                facts: vec![Fact {
                    key: odd("query.frozen RowCount:"),
                    attributes: vec![
                        Attribute {
                            name: odd("type"),
                            values: vec![odd("a, b")],
                        },
                        Attribute {
                            name: odd("required"),
                            values: vec![],
                        },
                        Attribute {
                            name: odd("choices"),
                            values: vec![odd(""), odd("a=b"), odd("换\n行"), odd("x:")],
                        },
                    ],
                }],
            }],
        };
        assert_eq!(Outline::parse(&outline.to_string()), Ok(outline));
        let sample = Outline::of(&sample::ir());
        assert_eq!(Outline::parse(&sample.to_string()), Ok(sample));
    }

    #[test]
    fn a_broken_line_is_named() {
        for (text, line) in [
            ("  query.a: string\n", 1),
            ("operation a\n  query.a: string,\n", 2),
            ("operation a\n  \"query\n", 2),
            ("operation a\n  call method=\n", 2),
        ] {
            assert_eq!(Outline::parse(text), Err(line), "{text:?}");
        }
    }
}
