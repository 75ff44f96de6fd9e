using System.Globalization;
using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.AspNetCore.Localization;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Osl.BuildingBlocks.Tenancy;

namespace Osl.BuildingBlocks.Web;

/// <summary>The web side of the house: JSON, languages, problems, permissions.</summary>
public static class WebServices
{
    private static readonly CultureInfo[] Languages = [CultureInfo.GetCultureInfo("pl"), CultureInfo.GetCultureInfo("en")];

    public static IServiceCollection AddOslWeb(this IServiceCollection services)
    {
        services.Configure<JsonOptions>(json => OslJson.Configure(json.SerializerOptions));
        services.Configure<RouteHandlerOptions>(routes => routes.ThrowOnBadRequest = true);
        services.AddSingleton<ProblemCatalogue>();
        services.AddSingleton<ProblemWriter>();
        services.AddExceptionHandler<ProblemWriter>();
        services.AddRequestLocalization(options =>
        {
            options.DefaultRequestCulture = new RequestCulture("pl");
            options.SupportedCultures = Languages;
            options.SupportedUICultures = Languages;
            options.RequestCultureProviders = [new AcceptLanguageHeaderRequestCultureProvider()];
        });
        services.AddResponseCompression(options =>
        {
            options.EnableForHttps = true;
            options.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, Problem.MediaType];
        });
        services.AddSingleton<IAuthorizationHandler, PermissionHandler>();
        ValidatorOptions.Global.DisplayNameResolver = (_, member, _) => member is null ? null : char.ToLowerInvariant(member.Name[0]) + member.Name[1..];
        return services;
    }

    /// <summary>Puts problems, languages and headers around everything that comes after.</summary>
    public static IApplicationBuilder UseOslWeb(this IApplicationBuilder app)
    {
        app.UseResponseCompression();
        app.UseAnswerHeaders();
        app.UseRequestLocalization();
        app.UseHead();
        app.UseExceptionHandler(_ => { });
        app.UseStatusCodePages(context => context.HttpContext.RequestServices.GetRequiredService<ProblemWriter>().WriteStatus(context.HttpContext, context.HttpContext.Response.StatusCode));
        app.UseOptions();
        app.UseRouting();
        app.UseRequestManners();
        return app;
    }

    private sealed class PermissionHandler(IHttpContextAccessor http) : AuthorizationHandler<PermissionRequirement>
    {
        protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, PermissionRequirement requirement)
        {
            var actor = http.HttpContext?.RequestServices.GetRequiredService<RequestScope>().Actor;
            if (actor is not null && actor.Kind != ActorKind.Anonymous && (requirement.Permission is not { } permission || actor.Has(permission)))
            {
                context.Succeed(requirement);
            }

            return Task.CompletedTask;
        }
    }
}
