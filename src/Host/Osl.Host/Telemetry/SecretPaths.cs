using System.Diagnostics;
using OpenTelemetry;

namespace Osl.Host.Telemetry;

/// <summary>Keeps out of the spans what stands in addresses: tokens of letters, and what people searched for. The route says enough.</summary>
internal sealed class SecretPaths : BaseProcessor<Activity>
{
    private const string Path = "url.path";
    private const string Query = "url.query";

    public override void OnEnd(Activity data)
    {
        if (data.GetTagItem(Path) is not null)
        {
            data.SetTag(Path, data.GetTagItem("http.route"));
        }

        if (data.GetTagItem(Query) is not null)
        {
            data.SetTag(Query, null);
        }
    }
}
