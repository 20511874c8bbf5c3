using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;

namespace FiveYearPlan.Docs;

/// <summary>The web API over real HTTP: what it answers, and how it refuses.</summary>
[Collection("samples")] // they run the same projects, which are built one at a time
public class ApiSampleTests(ApiSample api)
{
    private const string HalfTime = "scheme=time-proportional&asOf=2023-06-30";
    private const string Observed = """[{ "indicator": "3", "period": "2022", "value": "2.84" }]""";

    [Fact]
    public async Task Plans_ListsTheShippedOnes()
    {
        using var json = await Json("/plans");

        Assert.Equal(Dossiers.Catalog.List().Select(entry => entry.Id), json.RootElement.EnumerateArray().Select(plan => plan.GetProperty("id").GetString()));
        Assert.Equal("海曙区", json.RootElement[0].GetProperty("jurisdiction").GetString());
    }

    [Fact]
    public async Task Schemes_ListsEveryOne()
    {
        using var json = await Json("/schemes");

        Assert.Equal(Schemes.All.Select(scheme => scheme.Id), json.RootElement.EnumerateArray().Select(scheme => scheme.GetProperty("id").GetString()));
    }

    [Fact]
    public async Task Plan_IsItsDossier()
    {
        using var response = await Get("/plans/HAISHU-14");

        Assert.Equal(Dossiers.Haishu14.ToJson(), await Text(response));
    }

    [Fact]
    public async Task Evaluation_OfAShippedPlan_IsTheLibrarys()
    {
        using var json = await Json("/plans/haishu-13/evaluation?scheme=final&asOf=2020-12-31");

        Assert.Equal(16, json.RootElement.GetProperty("tally").GetProperty("all").GetProperty("achieved").GetInt32());
    }

    [Fact]
    public async Task Evaluation_WithObservations_JudgesThem()
    {
        using var response = await Post($"/plans/haishu-14/evaluation?{HalfTime}", Observed);
        using var json = JsonDocument.Parse(await Text(response));
        var row = json.RootElement.GetProperty("assessments").EnumerateArray().Single(row => row.GetProperty("number").GetString() == "3");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("behind", row.GetProperty("verdict").GetString());
        Assert.Null(response.Headers.ETag);
    }

    [Fact]
    public async Task Evaluation_OfAPlanOfOnesOwn_IsJudged()
    {
        using var response = await Post("/evaluation?scheme=final&asOf=2020-12-31", Dossiers.Haishu13.ToJson());
        using var json = JsonDocument.Parse(await Text(response));

        Assert.Equal(10, json.RootElement.GetProperty("tally").GetProperty("all").GetProperty("missed").GetInt32());
    }

    [Theory]
    [InlineData($"/plans/ningbo-14/reports/mid-term?{HalfTime}&outlook=proportional&lang=zh", "1.31万亿元（2026年1月21日起）")]
    [InlineData($"/plans/ningbo-14/reports/mid-term?{HalfTime}&knownAsOf=2023-06-30&outlook=proportional&lang=zh", "<td class=\"figure\">12408.7</td>")]
    [InlineData($"/plans/ningbo-14/reports/mid-term?{HalfTime}&outlook=proportional&lang=en", "mid-term evaluation")]
    [InlineData("/plans/haishu-13/reports/final?scheme=final&asOf=2020-12-31&lang=zh", "16项指标完成，10项指标未完成")]
    [InlineData($"/plans/ningbo-14/reports/card?{HalfTime}&indicator=rd-intensity&method=proportional&method=compound&lang=zh", "研发投入强度")]
    public async Task Report_IsAPageThatRunsNothing(string path, string contains)
    {
        using var response = await Get(path);
        var page = await Text(response);

        Assert.Equal("text/html", response.Content.Headers.ContentType!.MediaType);
        Assert.Contains(contains, page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("default-src 'none'", Header(response, "Content-Security-Policy"), StringComparison.Ordinal);
        Assert.Equal("nosniff", Header(response, "X-Content-Type-Options"));
    }

    [Theory]
    [InlineData("progress", "")]
    [InlineData("tally", "")]
    [InlineData("glide-path", "&indicator=rd-intensity&method=proportional")]
    public async Task Chart_IsSvg(string chart, string query)
    {
        using var response = await Get($"/plans/ningbo-14/charts/{chart}?{HalfTime}&lang=zh{query}");

        Assert.Equal("image/svg+xml", response.Content.Headers.ContentType!.MediaType);
        Assert.Equal("svg", XDocument.Parse(await Text(response)).Root!.Name.LocalName);
    }

    [Fact]
    public async Task StartPage_EveryLinkWorks()
    {
        var page = await Text(await Get("/?lang=zh"));
        var links = page.Split("href=\"").Skip(1).Select(rest => WebUtility.HtmlDecode(rest.Split('"')[0])).ToList();

        Assert.Equal(3 + Dossiers.Catalog.List().Sum(entry => entry.Period.Years > 1 ? 4 : 2), links.Count);
        Assert.Contains("<li>宁波市2021—2025年：<a", page, StringComparison.Ordinal);
        foreach (var link in links)
        {
            using var response = await Get(link);
            Assert.True(response.StatusCode == HttpStatusCode.OK, $"{link}: {response.StatusCode}");
        }
    }

    [Theory]
    [InlineData("de, zh-TW;q=0.8, en;q=0.3", "zh")]
    [InlineData("en-GB", "en")]
    [InlineData("fr", "en")]
    public async Task Language_NotStated_IsTheReaders(string accepted, string language)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/");
        request.Headers.Add("Accept-Language", accepted);
        using var response = await Send(request);

        Assert.Equal([language], response.Content.Headers.ContentLanguage);
        Assert.Equal(["Accept-Language"], response.Headers.Vary);
    }

    [Fact]
    public async Task Answer_KnownAlready_IsNotSentAgain()
    {
        var path = $"/plans/ningbo-14/charts/tally?{HalfTime}&lang=zh";
        using var first = await Get(path);
        var tag = first.Headers.ETag!;
        using var again = await Conditional(path, tag);
        using var other = await Conditional(path.Replace("lang=zh", "lang=en", StringComparison.Ordinal), tag);

        Assert.False(tag.IsWeak);
        Assert.Contains("no-cache", Header(first, "Cache-Control"), StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.NotModified, ""), (again.StatusCode, await Text(again)));
        Assert.Equal(tag, again.Headers.ETag);
        Assert.Equal(HttpStatusCode.OK, other.StatusCode);
    }

    [Fact]
    public async Task Head_HasTheHeadersAndNoBody()
    {
        using var request = new HttpRequestMessage(HttpMethod.Head, "/plans/haishu-14");
        using var response = await Send(request);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(Encoding.UTF8.GetByteCount(Dossiers.Haishu14.ToJson()), response.Content.Headers.ContentLength);
        Assert.Empty(await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("/plans/none", 404, "'none' is no id of a plan")]
    [InlineData("/plans/a%20b", 400, "An id has at most 200 letters")]
    [InlineData("/plans/<script>", 400, "An id has at most")]
    [InlineData("/nothing", 404, "Not Found")]
    [InlineData("/plans?x=1", 400, "There is no such parameter")]
    [InlineData("/plans/haishu-14/evaluation", 400, "It is required.")]
    [InlineData("/plans/haishu-14/evaluation?scheme=none&asOf=2023-06-30", 400, "'none' is not known. There are: time-proportional")]
    [InlineData("/plans/haishu-14/evaluation?scheme=final&asOf=2023-02-30", 400, "is not a date of the years 1949 to 2199")]
    [InlineData($"/plans/haishu-14/evaluation?{HalfTime}&knownAsOf=yesterday", 400, "'yesterday' is not a date of the years 1949 to 2199")]
    [InlineData("/plans/haishu-14/evaluation?scheme=final&asOf=2300-01-01", 400, "is not a date of the years 1949 to 2199")]
    [InlineData("/plans/haishu-14/evaluation?scheme=final&scheme=final&asOf=2023-06-30", 400, "more than once")]
    [InlineData($"/plans/haishu-14/reports/mid-term?{HalfTime}&outlook=guess", 400, "'guess' is not known")]
    [InlineData($"/plans/haishu-14/reports/mid-term?{HalfTime}&outlook=proportional&lang=fr", 400, "is no language that there is")]
    [InlineData($"/plans/haishu-13/reports/card?{HalfTime}&indicator=19", 400, "'19' is ambiguous; use an id: urban-income, rural-income")]
    [InlineData($"/plans/haishu-13/reports/card?{HalfTime}&indicator=no", 400, "is no id, number or name of an indicator")]
    public async Task BadRequest_IsAProblemThatSaysWhat(string path, int status, string says)
    {
        using var response = await Get(path);
        await AssertProblem(response, status, says);
    }

    [Fact]
    public async Task BadQuery_ListsEveryFault()
    {
        using var response = await Get("/plans/haishu-14/reports/card?scheme=none&asOf=tomorrow&lang=fr&what=1");
        using var json = JsonDocument.Parse(await Text(response));

        Assert.Equal(["asOf", "indicator", "lang", "scheme", "what"], json.RootElement.GetProperty("errors").EnumerateObject().Select(fault => fault.Name).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("/evaluation", "{", 422, "InvalidJson")]
    [InlineData("/evaluation", "{}", 422, "MissingValue")]
    [InlineData("/plans/haishu-14/evaluation", "{}", 400, "no list of observations")]
    [InlineData("/plans/haishu-14/evaluation", """[{ "indicator": "99", "period": "when", "value": "?" }]""", 422, "UnknownIndicator")]
    [InlineData("/plans/haishu-14/evaluation", """[{ "indicators": "3" }]""", 400, "indicators")]
    [InlineData("/plans/haishu-14/evaluation", "null", 400, "no list of observations: it is null")]
    [InlineData("/evaluation", "null", 422, "InvalidValue")]
    [InlineData("/plans/haishu-14/evaluation", "[null]", 422, "MissingValue")]
    [InlineData("/plans/none/evaluation", Observed, 404, "'none' is no id of a plan")]
    public async Task BadBody_IsAProblemThatListsWhatWasFound(string path, string body, int status, string says)
    {
        using var response = await Post($"{path}?{HalfTime}", body);
        await AssertProblem(response, status, says);
    }

    [Fact]
    public async Task BadObservations_AreAllListed()
    {
        using var response = await Post($"/plans/haishu-14/evaluation?{HalfTime}", """[{ "indicator": "99", "period": "2022", "value": "1" }, { "indicator": "3", "period": "when", "value": "?" }]""");
        using var json = JsonDocument.Parse(await Text(response));

        Assert.Equal(
            [("UnknownIndicator", "$[0].indicator"), ("UnreadablePeriod", "$[1].period"), ("UnreadableFigure", "$[1].value")],
            json.RootElement.GetProperty("diagnostics").EnumerateArray().Select(found => (found.GetProperty("code").GetString()!, found.GetProperty("place").GetString()!)));
    }

    [Fact]
    public async Task BadQueryAndBadBody_AreListedTogether()
    {
        const string Query = "scheme=none&asOf=2023-06-30&indicator=99&what=1";
        using var data = await Problem($"/plans/haishu-14/reports/card?{Query}", """[{ "indicator": "3", "period": "when", "value": "1" }]""");
        using var form = await Problem($"/plans/haishu-14/reports/card?{Query}", "{");
        using var dossier = await Problem("/evaluation?scheme=none", "{}");

        Assert.Equal(["indicator", "scheme", "what"], Faults(data));
        Assert.Equal("UnreadablePeriod", data.RootElement.GetProperty("diagnostics")[0].GetProperty("code").GetString());
        Assert.Equal(["body", "indicator", "scheme", "what"], Faults(form));
        Assert.Equal(["asOf", "scheme"], Faults(dossier));
        Assert.NotEmpty(dossier.RootElement.GetProperty("diagnostics").EnumerateArray());

        static IEnumerable<string> Faults(JsonDocument problem) =>
            problem.RootElement.GetProperty("errors").EnumerateObject().Select(fault => fault.Name).Order(StringComparer.Ordinal);

        async Task<JsonDocument> Problem(string path, string body)
        {
            using var response = await Post(path, body);
            Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
            return JsonDocument.Parse(await Text(response));
        }
    }

    [Theory]
    [InlineData("/evaluation")]
    [InlineData("/reports/final")]
    [InlineData("/plans/haishu-14/evaluation")]
    public async Task BodyThatIsNotUtf8_IsRefused(string path)
    {
        (byte[] Body, int Byte)[] bodies =
        [
            ([(byte)'"', 0xBA, 0xA3, 0xCA, 0xEF, (byte)'"'], 2), // 海曙 in GBK
            ([.. Encoding.UTF8.Preamble, (byte)'"', 0xBA, 0xA3, (byte)'"'], 5),
            ([.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("{}")], 1),
            ([(byte)'{', (byte)'}', 0xE6, 0xB5], 3),
        ];
        foreach (var (body, at) in bodies)
        {
            using var response = await Post($"{path}?{HalfTime}", Bytes(body));
            await AssertProblem(response, 400, $"The body is not valid UTF-8: byte {at} begins no character.");
        }
    }

    [Fact]
    public async Task BodyWithAByteOrderMark_IsRead()
    {
        using var response = await Post($"/evaluation?{HalfTime}", Bytes([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Dossiers.Haishu14.ToJson())]));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Theory]
    [InlineData("application/json", HttpStatusCode.OK)]
    [InlineData("application/json; charset=UTF-8", HttpStatusCode.OK)]
    [InlineData("application/json; charset=\"utf-8\"", HttpStatusCode.OK)]
    [InlineData("application/json; charset=gbk", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("application/json; charset=utf-16", HttpStatusCode.UnsupportedMediaType)]
    public async Task Charset_OtherThanUtf8_IsRefused(string contentType, HttpStatusCode status)
    {
        using var response = await Post($"/plans/haishu-14/evaluation?{HalfTime}", Bytes(Encoding.UTF8.GetBytes(Observed), contentType));

        Assert.Equal(status, response.StatusCode);
        if (status != HttpStatusCode.OK)
        {
            await AssertProblem(response, 415, "Send JSON in UTF-8");
        }
    }

    [Fact]
    public async Task ContentEncoding_IsRefused()
    {
        using var packed = new MemoryStream();
        await using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            await gzip.WriteAsync(Encoding.UTF8.GetBytes(Observed), TestContext.Current.CancellationToken);
        }

        foreach (var body in new[] { packed.ToArray(), Encoding.UTF8.GetBytes(Observed) })
        {
            using var content = Bytes(body);
            content.Headers.ContentEncoding.Add("gzip");
            using var response = await Post($"/plans/haishu-14/evaluation?{HalfTime}", content);

            await AssertProblem(response, 415, "without a Content-Encoding");
            Assert.Equal("identity", Header(response, "Accept-Encoding"));
        }
    }

    [Theory]
    [InlineData((1 << 20) + 1, true)]
    [InlineData((1 << 20) + 1, false)]
    [InlineData(16 << 20, true)]
    [InlineData(16 << 20, false)]
    public async Task TooLargeBody_IsRefused(int length, bool chunked)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/evaluation?{HalfTime}")
        {
            Content = new StringContent(new string(' ', length), Encoding.UTF8, "application/json"),
        };
        request.Headers.TransferEncodingChunked = chunked;
        using var response = await Send(request);

        await AssertProblem(response, 413, "A body has at most 1 MiB.");
    }

    [Fact]
    public async Task OtherContentType_IsRefused()
    {
        using var response = await (await api.ClientAsync()).PostAsync(
            new Uri($"/evaluation?{HalfTime}", UriKind.Relative), new StringContent("a,b", Encoding.UTF8, "text/csv"), TestContext.Current.CancellationToken);

        await AssertProblem(response, 415, "application/json");
    }

    [Fact]
    public async Task OtherMethod_IsRefused()
    {
        using var request = new HttpRequestMessage(HttpMethod.Delete, "/plans");
        using var response = await Send(request);

        await AssertProblem(response, 405, "Method Not Allowed");
    }

    [Fact]
    public async Task ManyAtOnce_GetTheSame()
    {
        var path = $"/plans/haishu-14/evaluation?{HalfTime}";
        var answers = await Task.WhenAll(Enumerable.Range(0, 40).Select(async _ => await Text(await Get(path))));

        Assert.Single(answers.Distinct());
    }

    private static async Task AssertProblem(HttpResponseMessage response, int status, string says)
    {
        var body = await Text(response);
        Assert.Equal((status, "application/problem+json"), ((int)response.StatusCode, response.Content.Headers.ContentType?.MediaType));
        using var json = JsonDocument.Parse(body);
        Assert.Equal(status, json.RootElement.GetProperty("status").GetInt32());
        Assert.Contains(says, string.Join('\n', Strings(json.RootElement)), StringComparison.Ordinal);
    }

    private static IEnumerable<string> Strings(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => [element.GetString()!],
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Strings),
        JsonValueKind.Object => element.EnumerateObject().SelectMany(field => Strings(field.Value)),
        _ => [],
    };

    private static string Header(HttpResponseMessage response, string name) => string.Join(", ", response.Headers.GetValues(name));

    private static Task<string> Text(HttpResponseMessage response) => response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

    private async Task<HttpResponseMessage> Get(string path) =>
        await (await api.ClientAsync()).GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);

    private static ByteArrayContent Bytes(byte[] body, string contentType = "application/json")
    {
        var content = new ByteArrayContent(body);
        content.Headers.ContentType = MediaTypeHeaderValue.Parse(contentType);
        return content;
    }

    private Task<HttpResponseMessage> Post(string path, string json) => Post(path, new StringContent(json, Encoding.UTF8, "application/json"));

    private async Task<HttpResponseMessage> Post(string path, HttpContent body) =>
        await (await api.ClientAsync()).PostAsync(new Uri(path, UriKind.Relative), body, TestContext.Current.CancellationToken);

    private async Task<HttpResponseMessage> Send(HttpRequestMessage request) => await (await api.ClientAsync()).SendAsync(request, TestContext.Current.CancellationToken);

    private async Task<HttpResponseMessage> Conditional(string path, EntityTagHeaderValue tag)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.IfNoneMatch.Add(tag);
        return await Send(request);
    }

    private async Task<JsonDocument> Json(string path) => JsonDocument.Parse(await Text(await Get(path)));
}
