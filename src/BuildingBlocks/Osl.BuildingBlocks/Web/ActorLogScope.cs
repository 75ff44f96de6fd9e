using System.Collections;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Osl.BuildingBlocks.Tenancy;

namespace Osl.BuildingBlocks.Web;

/// <summary>Puts the centre and the account, ids only, on every log line of a request.</summary>
public static class ActorLogScope
{
    /// <summary>Has to stand after authentication.</summary>
    public static IApplicationBuilder UseActorLogScope(this IApplicationBuilder app)
    {
        var log = app.ApplicationServices.GetRequiredService<ILoggerFactory>().CreateLogger("Osl.Request");
        return app.Use(async (http, next) =>
        {
            var actor = http.RequestServices.GetRequiredService<RequestScope>().Actor;
            if (actor.Kind == ActorKind.Anonymous)
            {
                await next(http);
                return;
            }

            using (log.BeginScope(new Of(actor)))
            {
                await next(http);
            }
        });
    }

    private sealed class Of(Actor actor) : IReadOnlyList<KeyValuePair<string, object?>>
    {
        public int Count => 2;

        public KeyValuePair<string, object?> this[int index] => index switch
        {
            0 => new("CentreId", actor.Centre?.Value),
            1 => new("AccountId", actor.AccountId),
            _ => throw new ArgumentOutOfRangeException(nameof(index)),
        };

        public IEnumerator<KeyValuePair<string, object?>> GetEnumerator()
        {
            yield return this[0];
            yield return this[1];
        }

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

        public override string ToString() => $"CentreId:{actor.Centre?.Value} AccountId:{actor.AccountId}";
    }
}
