using Microsoft.OpenApi;
using Osl.BuildingBlocks.Web;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace Osl.Host.OpenApi;

/// <summary>A field with a default may be left out of a body, whatever its type says of null.</summary>
internal sealed class OptionalFields : ISchemaFilter
{
    public void Apply(IOpenApiSchema schema, SchemaFilterContext context)
    {
        if (schema.Required is not { Count: > 0 } required || context.Type.GetConstructors() is not [var constructor])
        {
            return;
        }

        foreach (var parameter in constructor.GetParameters().Where(parameter => parameter.HasDefaultValue))
        {
            required.Remove(OslJson.Options.PropertyNamingPolicy!.ConvertName(parameter.Name!));
        }
    }
}
