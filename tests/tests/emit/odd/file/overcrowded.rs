// @generated from the documentation pages: do not edit.
// Correct a page, or add a fixup, and run `cargo xtask gen approval-v4`.

//! 操作 overcrowded
//!
//! Types of [`overcrowded()`](super::overcrowded()).

use std::marker::PhantomData;
use feishu_runtime::{builder, operation, request, wire};

use super::super::required;

/// Parameters of [`overcrowded()`](super::overcrowded()).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Request {
    /// 说明 p0
    pub p0: String,
    /// 说明 p1
    pub p1: String,
    /// 说明 p2
    pub p2: String,
    /// 说明 p3
    pub p3: String,
    /// 说明 p4
    pub p4: String,
    /// 说明 p5
    pub p5: String,
    /// 说明 p6
    pub p6: String,
    /// 说明 p7
    pub p7: String,
    /// 说明 p8
    pub p8: String,
    /// 说明 p9
    pub p9: String,
    /// 说明 p10
    pub p10: String,
    /// 说明 p11
    pub p11: String,
    /// 说明 p12
    pub p12: String,
}

impl wire::Serialize for Request {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put("p0", &self.p0);
        to.put("p1", &self.p1);
        to.put("p2", &self.p2);
        to.put("p3", &self.p3);
        to.put("p4", &self.p4);
        to.put("p5", &self.p5);
        to.put("p6", &self.p6);
        to.put("p7", &self.p7);
        to.put("p8", &self.p8);
        to.put("p9", &self.p9);
        to.put("p10", &self.p10);
        to.put("p11", &self.p11);
        to.put("p12", &self.p12);
        to.end()
    }
}

impl wire::Record for Request {
    const MEMBERS: &'static [&'static str] = &[
        "p0",
        "p1",
        "p2",
        "p3",
        "p4",
        "p5",
        "p6",
        "p7",
        "p8",
        "p9",
        "p10",
        "p11",
        "p12",
    ];
    const REQUIRED: &'static [usize] = &[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        match member {
            0 => from.take(&mut self.p0),
            1 => from.take(&mut self.p1),
            2 => from.take(&mut self.p2),
            3 => from.take(&mut self.p3),
            4 => from.take(&mut self.p4),
            5 => from.take(&mut self.p5),
            6 => from.take(&mut self.p6),
            7 => from.take(&mut self.p7),
            8 => from.take(&mut self.p8),
            9 => from.take(&mut self.p9),
            10 => from.take(&mut self.p10),
            11 => from.take(&mut self.p11),
            12 => from.take(&mut self.p12),
            _ => {}
        }
    }
}

feishu_runtime::record!(Request);

impl operation::Operation for Request {
    type Response = Response;
    const META: &'static operation::OperationMeta = &META;
    fn encode(
        &self,
        parts: &mut request::RequestParts,
    ) -> Result<(), feishu_runtime::Error> {
        parts.json(self)
    }
}

/// Collects the parameters of [`overcrowded()`](super::overcrowded()).
#[derive(Clone, Debug, Default)]
#[must_use = "nothing is sent before `send`"]
#[expect(clippy::type_complexity, reason = "a state for each required parameter")]
pub struct Builder<
    HasP0 = builder::Unset,
    HasP1 = builder::Unset,
    HasP2 = builder::Unset,
    HasP3 = builder::Unset,
    HasP4 = builder::Unset,
    HasP5 = builder::Unset,
    HasP6 = builder::Unset,
    HasP7 = builder::Unset,
    HasP8 = builder::Unset,
    HasP9 = builder::Unset,
    HasP10 = builder::Unset,
    HasP11 = builder::Unset,
    HasP12 = builder::Unset,
> {
    request: Request,
    states: PhantomData<
        (
            HasP0,
            HasP1,
            HasP2,
            HasP3,
            HasP4,
            HasP5,
            HasP6,
            HasP7,
            HasP8,
            HasP9,
            HasP10,
            HasP11,
            HasP12,
        ),
    >,
}

#[expect(clippy::type_complexity, reason = "a state for each required parameter")]
impl<
    HasP0,
    HasP1,
    HasP2,
    HasP3,
    HasP4,
    HasP5,
    HasP6,
    HasP7,
    HasP8,
    HasP9,
    HasP10,
    HasP11,
    HasP12,
> Builder<
    HasP0,
    HasP1,
    HasP2,
    HasP3,
    HasP4,
    HasP5,
    HasP6,
    HasP7,
    HasP8,
    HasP9,
    HasP10,
    HasP11,
    HasP12,
> {
    /// 说明 p0
    pub fn p0(
        mut self,
        p0: impl Into<String>,
    ) -> Builder<
        builder::Set,
        HasP1,
        HasP2,
        HasP3,
        HasP4,
        HasP5,
        HasP6,
        HasP7,
        HasP8,
        HasP9,
        HasP10,
        HasP11,
        HasP12,
    >
    where
        HasP0: builder::NotGiven<required::p0>,
    {
        self.request.p0 = p0.into();
        Builder {
            request: self.request,
            states: PhantomData,
        }
    }

    /// 说明 p1
    pub fn p1(
        mut self,
        p1: impl Into<String>,
    ) -> Builder<
        HasP0,
        builder::Set,
        HasP2,
        HasP3,
        HasP4,
        HasP5,
        HasP6,
        HasP7,
        HasP8,
        HasP9,
        HasP10,
        HasP11,
        HasP12,
    >
    where
        HasP1: builder::NotGiven<required::p1>,
    {
        self.request.p1 = p1.into();
        Builder {
            request: self.request,
            states: PhantomData,
        }
    }

    /// 说明 p2
    pub fn p2(
        mut self,
        p2: impl Into<String>,
    ) -> Builder<
        HasP0,
        HasP1,
        builder::Set,
        HasP3,
        HasP4,
        HasP5,
        HasP6,
        HasP7,
        HasP8,
        HasP9,
        HasP10,
        HasP11,
        HasP12,
    >
    where
        HasP2: builder::NotGiven<required::p2>,
    {
        self.request.p2 = p2.into();
        Builder {
            request: self.request,
            states: PhantomData,
        }
    }

    /// 说明 p3
    pub fn p3(
        mut self,
        p3: impl Into<String>,
    ) -> Builder<
        HasP0,
        HasP1,
        HasP2,
        builder::Set,
        HasP4,
        HasP5,
        HasP6,
        HasP7,
        HasP8,
        HasP9,
        HasP10,
        HasP11,
        HasP12,
    >
    where
        HasP3: builder::NotGiven<required::p3>,
    {
        self.request.p3 = p3.into();
        Builder {
            request: self.request,
            states: PhantomData,
        }
    }

    /// 说明 p4
    pub fn p4(
        mut self,
        p4: impl Into<String>,
    ) -> Builder<
        HasP0,
        HasP1,
        HasP2,
        HasP3,
        builder::Set,
        HasP5,
        HasP6,
        HasP7,
        HasP8,
        HasP9,
        HasP10,
        HasP11,
        HasP12,
    >
    where
        HasP4: builder::NotGiven<required::p4>,
    {
        self.request.p4 = p4.into();
        Builder {
            request: self.request,
            states: PhantomData,
        }
    }

    /// 说明 p5
    pub fn p5(
        mut self,
        p5: impl Into<String>,
    ) -> Builder<
        HasP0,
        HasP1,
        HasP2,
        HasP3,
        HasP4,
        builder::Set,
        HasP6,
        HasP7,
        HasP8,
        HasP9,
        HasP10,
        HasP11,
        HasP12,
    >
    where
        HasP5: builder::NotGiven<required::p5>,
    {
        self.request.p5 = p5.into();
        Builder {
            request: self.request,
            states: PhantomData,
        }
    }

    /// 说明 p6
    pub fn p6(
        mut self,
        p6: impl Into<String>,
    ) -> Builder<
        HasP0,
        HasP1,
        HasP2,
        HasP3,
        HasP4,
        HasP5,
        builder::Set,
        HasP7,
        HasP8,
        HasP9,
        HasP10,
        HasP11,
        HasP12,
    >
    where
        HasP6: builder::NotGiven<required::p6>,
    {
        self.request.p6 = p6.into();
        Builder {
            request: self.request,
            states: PhantomData,
        }
    }

    /// 说明 p7
    pub fn p7(
        mut self,
        p7: impl Into<String>,
    ) -> Builder<
        HasP0,
        HasP1,
        HasP2,
        HasP3,
        HasP4,
        HasP5,
        HasP6,
        builder::Set,
        HasP8,
        HasP9,
        HasP10,
        HasP11,
        HasP12,
    >
    where
        HasP7: builder::NotGiven<required::p7>,
    {
        self.request.p7 = p7.into();
        Builder {
            request: self.request,
            states: PhantomData,
        }
    }

    /// 说明 p8
    pub fn p8(
        mut self,
        p8: impl Into<String>,
    ) -> Builder<
        HasP0,
        HasP1,
        HasP2,
        HasP3,
        HasP4,
        HasP5,
        HasP6,
        HasP7,
        builder::Set,
        HasP9,
        HasP10,
        HasP11,
        HasP12,
    >
    where
        HasP8: builder::NotGiven<required::p8>,
    {
        self.request.p8 = p8.into();
        Builder {
            request: self.request,
            states: PhantomData,
        }
    }

    /// 说明 p9
    pub fn p9(
        mut self,
        p9: impl Into<String>,
    ) -> Builder<
        HasP0,
        HasP1,
        HasP2,
        HasP3,
        HasP4,
        HasP5,
        HasP6,
        HasP7,
        HasP8,
        builder::Set,
        HasP10,
        HasP11,
        HasP12,
    >
    where
        HasP9: builder::NotGiven<required::p9>,
    {
        self.request.p9 = p9.into();
        Builder {
            request: self.request,
            states: PhantomData,
        }
    }

    /// 说明 p10
    pub fn p10(
        mut self,
        p10: impl Into<String>,
    ) -> Builder<
        HasP0,
        HasP1,
        HasP2,
        HasP3,
        HasP4,
        HasP5,
        HasP6,
        HasP7,
        HasP8,
        HasP9,
        builder::Set,
        HasP11,
        HasP12,
    >
    where
        HasP10: builder::NotGiven<required::p10>,
    {
        self.request.p10 = p10.into();
        Builder {
            request: self.request,
            states: PhantomData,
        }
    }

    /// 说明 p11
    pub fn p11(
        mut self,
        p11: impl Into<String>,
    ) -> Builder<
        HasP0,
        HasP1,
        HasP2,
        HasP3,
        HasP4,
        HasP5,
        HasP6,
        HasP7,
        HasP8,
        HasP9,
        HasP10,
        builder::Set,
        HasP12,
    >
    where
        HasP11: builder::NotGiven<required::p11>,
    {
        self.request.p11 = p11.into();
        Builder {
            request: self.request,
            states: PhantomData,
        }
    }

    /// 说明 p12
    pub fn p12(
        mut self,
        p12: impl Into<String>,
    ) -> Builder<
        HasP0,
        HasP1,
        HasP2,
        HasP3,
        HasP4,
        HasP5,
        HasP6,
        HasP7,
        HasP8,
        HasP9,
        HasP10,
        HasP11,
        builder::Set,
    >
    where
        HasP12: builder::NotGiven<required::p12>,
    {
        self.request.p12 = p12.into();
        Builder {
            request: self.request,
            states: PhantomData,
        }
    }

    /// The request, to be sent later or more than once.
    pub fn build(self) -> Request
    where
        Self: Into<Request>,
    {
        self.into()
    }

    /// Checks the documented rules and sends the request.
    ///
    /// # Errors
    ///
    /// If a rule is broken, the call fails on its way, or the platform answers with an error code.
    pub fn send(
        self,
        client: &feishu_runtime::Client,
    ) -> impl Future<Output = Result<Response, feishu_runtime::Error>> + Send
    where
        Self: Into<Request>,
    {
        client.send(&self.build())
    }
}

impl<
    HasP0,
    HasP1,
    HasP2,
    HasP3,
    HasP4,
    HasP5,
    HasP6,
    HasP7,
    HasP8,
    HasP9,
    HasP10,
    HasP11,
    HasP12,
> From<
    Builder<
        HasP0,
        HasP1,
        HasP2,
        HasP3,
        HasP4,
        HasP5,
        HasP6,
        HasP7,
        HasP8,
        HasP9,
        HasP10,
        HasP11,
        HasP12,
    >,
> for Request
where
    HasP0: builder::Given<required::p0>,
    HasP1: builder::Given<required::p1>,
    HasP2: builder::Given<required::p2>,
    HasP3: builder::Given<required::p3>,
    HasP4: builder::Given<required::p4>,
    HasP5: builder::Given<required::p5>,
    HasP6: builder::Given<required::p6>,
    HasP7: builder::Given<required::p7>,
    HasP8: builder::Given<required::p8>,
    HasP9: builder::Given<required::p9>,
    HasP10: builder::Given<required::p10>,
    HasP11: builder::Given<required::p11>,
    HasP12: builder::Given<required::p12>,
{
    fn from(
        builder: Builder<
            HasP0,
            HasP1,
            HasP2,
            HasP3,
            HasP4,
            HasP5,
            HasP6,
            HasP7,
            HasP8,
            HasP9,
            HasP10,
            HasP11,
            HasP12,
        >,
    ) -> Self {
        builder.request
    }
}

/// What [`overcrowded()`](super::overcrowded()) gives.
pub type Response = feishu_runtime::Empty;

/// What the documentation says of the operation.
static META: operation::OperationMeta = operation::OperationMeta {
    name: "approval.v4.file.overcrowded",
    method: operation::Method::Post,
    host: "open.feishu.cn",
    path: "/open-apis/overcrowded",
    tokens: &[operation::TokenKind::Tenant],
    scopes: &["approval:approval", "approval:instance"],
    quotas: &[
        operation::Quota {
            count: 100,
            seconds: 60,
        },
    ],
    idempotency: None,
    reads: false,
    payload: operation::Payload::Data,
    confidential: false,
    errors: &[],
    doc_url: "https://open.feishu.cn/document/server-docs/approval-v4/page",
};
