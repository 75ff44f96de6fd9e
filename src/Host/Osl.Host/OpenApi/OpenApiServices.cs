using Microsoft.OpenApi;

namespace Osl.Host.OpenApi;

/// <summary>The API document, at /openapi/v1.json, and Swagger UI on it.</summary>
internal static class OpenApiServices
{
    public static IServiceCollection AddOpenApiDocument(this IServiceCollection services)
    {
        services.AddEndpointsApiExplorer();
        return services.AddSwaggerGen(swagger =>
        {
            swagger.SwaggerDoc("v1", new OpenApiInfo
            {
                Title = "OSL",
                Version = "v1",
                Description = "Organising local communities in social service centres: diagnosis, planning and what follows from them.",
            });
            swagger.SupportNonNullableReferenceTypes();
            swagger.NonNullableReferenceTypesAsRequired();
            // A bare reference can say neither that it may be null nor what the field means.
            swagger.UseAllOfToExtendReferenceSchemas();
            swagger.AddSecurityDefinition("bearer", new OpenApiSecurityScheme { Type = SecuritySchemeType.Http, Scheme = "bearer", Description = "An access token from POST /api/v1/auth/sessions." });
            swagger.OperationFilter<OslOperations>();
            swagger.SchemaFilter<OptionalFields>();
            swagger.CustomSchemaIds(SchemaId);
            foreach (var documentation in Directory.EnumerateFiles(AppContext.BaseDirectory, "Osl.*.xml"))
            {
                swagger.IncludeXmlComments(documentation);
            }
        });
    }

    public static void UseOpenApiDocument(this WebApplication app)
    {
        app.UseWhen(IsAboutTheApi, about => about
            .UseSwagger(swagger => swagger.RouteTemplate = "openapi/{documentName}.json")
            .UseSwaggerUI(ui =>
            {
                ui.SwaggerEndpoint("/openapi/v1.json", "OSL v1");
                ui.RoutePrefix = "swagger";
            }));
    }

    private static bool IsAboutTheApi(HttpContext http) => http.Request.Path.StartsWithSegments("/openapi") || http.Request.Path.StartsWithSegments("/swagger");

    private static string SchemaId(Type type) => type.IsGenericType
        ? string.Concat(type.GetGenericArguments().Select(SchemaId)) + type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)]
        : type.Name;
}
