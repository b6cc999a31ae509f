// @generated from the documentation pages: do not edit.
// Correct a page, or add a fixup, and run `cargo xtask gen approval-v4`.

//! 操作 crowded
//!
//! Types of [`crowded()`](super::crowded()).

use std::marker::PhantomData;
use feishu_runtime::{builder, operation, request, wire};

use super::super::required;

/// Parameters of [`crowded()`](super::crowded()).
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
    ];
    const REQUIRED: &'static [usize] = &[0, 1, 2, 3, 4, 5, 6, 7];
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

/// Collects the parameters of [`crowded()`](super::crowded()).
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
> {
    request: Request,
    states: PhantomData<(HasP0, HasP1, HasP2, HasP3, HasP4, HasP5, HasP6, HasP7)>,
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
> Builder<HasP0, HasP1, HasP2, HasP3, HasP4, HasP5, HasP6, HasP7> {
    /// 说明 p0
    pub fn p0(
        mut self,
        p0: impl Into<String>,
    ) -> Builder<builder::Set, HasP1, HasP2, HasP3, HasP4, HasP5, HasP6, HasP7>
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
    ) -> Builder<HasP0, builder::Set, HasP2, HasP3, HasP4, HasP5, HasP6, HasP7>
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
    ) -> Builder<HasP0, HasP1, builder::Set, HasP3, HasP4, HasP5, HasP6, HasP7>
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
    ) -> Builder<HasP0, HasP1, HasP2, builder::Set, HasP4, HasP5, HasP6, HasP7>
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
    ) -> Builder<HasP0, HasP1, HasP2, HasP3, builder::Set, HasP5, HasP6, HasP7>
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
    ) -> Builder<HasP0, HasP1, HasP2, HasP3, HasP4, builder::Set, HasP6, HasP7>
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
    ) -> Builder<HasP0, HasP1, HasP2, HasP3, HasP4, HasP5, builder::Set, HasP7>
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
    ) -> Builder<HasP0, HasP1, HasP2, HasP3, HasP4, HasP5, HasP6, builder::Set>
    where
        HasP7: builder::NotGiven<required::p7>,
    {
        self.request.p7 = p7.into();
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
> From<Builder<HasP0, HasP1, HasP2, HasP3, HasP4, HasP5, HasP6, HasP7>> for Request
where
    HasP0: builder::Given<required::p0>,
    HasP1: builder::Given<required::p1>,
    HasP2: builder::Given<required::p2>,
    HasP3: builder::Given<required::p3>,
    HasP4: builder::Given<required::p4>,
    HasP5: builder::Given<required::p5>,
    HasP6: builder::Given<required::p6>,
    HasP7: builder::Given<required::p7>,
{
    fn from(
        builder: Builder<HasP0, HasP1, HasP2, HasP3, HasP4, HasP5, HasP6, HasP7>,
    ) -> Self {
        builder.request
    }
}

/// What [`crowded()`](super::crowded()) gives.
pub type Response = feishu_runtime::Empty;

/// What the documentation says of the operation.
static META: operation::OperationMeta = operation::OperationMeta {
    name: "approval.v4.file.crowded",
    method: operation::Method::Post,
    host: "open.feishu.cn",
    path: "/open-apis/crowded",
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
