using System.Runtime.CompilerServices;
using Mono.Cecil;
using Mono.Cecil.Rocks;

namespace Osl.ArchitectureTests;

/// <summary>Questions about compiled types.</summary>
public static class Il
{
    /// <summary>Written by a person, not made by the compiler or a source generator.</summary>
    public static bool IsWritten(this TypeDefinition type) =>
        !type.Name.Contains('<', StringComparison.Ordinal)
        && !type.CustomAttributes.Any(a => a.AttributeType.Name is nameof(CompilerGeneratedAttribute) or "GeneratedCodeAttribute")
        && (type.DeclaringType?.IsWritten() ?? type.Namespace.StartsWith("Osl.", StringComparison.Ordinal));

    /// <summary>The namespace, which IL notes on the outermost type only.</summary>
    public static string Namespaced(this TypeReference type) => type.DeclaringType?.Namespaced() ?? type.Namespace;

    public static bool IsConcreteClass(this TypeDefinition type) => type is { IsClass: true, IsValueType: false, IsAbstract: false };

    /// <summary>The compiler gives records, and nothing else, a method of this name.</summary>
    public static bool IsRecord(this TypeDefinition type) => type.Methods.Any(method => method.Name == "<Clone>$");

    public static string AssemblyName(this TypeReference type) => type.GetElementType().Scope switch
    {
        ModuleDefinition module => module.Assembly.Name.Name,
        var scope => scope.Name,
    };

    /// <summary>The base class or interface of that full name (List`1 for List&lt;T&gt;), wherever up the line it stands.</summary>
    public static TypeReference? Ancestor(this TypeDefinition type, string fullName) =>
        type.Ancestors().FirstOrDefault(ancestor => ancestor.GetElementType().FullName == fullName);

    public static bool Is(this TypeDefinition type, string fullName) => type.Ancestor(fullName) is not null;

    private static IEnumerable<TypeReference> Ancestors(this TypeDefinition type)
    {
        TypeReference[] above = [.. type.Interfaces.Select(i => i.InterfaceType), .. type.BaseType is null ? [] : new[] { type.BaseType }];
        return above.Concat(above.SelectMany(one => one.Resolve()?.Ancestors() ?? []));
    }

    /// <summary>T, for a type that derives from Base&lt;T&gt;.</summary>
    public static TypeReference? Argument(this TypeDefinition type, string fullName) => (type.Ancestor(fullName) as GenericInstanceType)?.GenericArguments[0];

    /// <summary>Looks into arrays, references and generic arguments: List&lt;A[]&gt; is List and A.</summary>
    public static IEnumerable<TypeReference> Parts(this TypeReference? type) => type switch
    {
        null or GenericParameter => [],
        GenericInstanceType generic => generic.GenericArguments.SelectMany(Parts).Prepend(generic.ElementType),
        FunctionPointerType pointer => pointer.Parameters.SelectMany(p => p.ParameterType.Parts()).Concat(pointer.ReturnType.Parts()),
        TypeSpecification wrapped => wrapped.ElementType.Parts(),
        _ => [type],
    };

    /// <summary>The compiler puts lambdas, iterators and async bodies into nested types; they are part of what was written.</summary>
    public static IEnumerable<MethodDefinition> Bodies(this TypeDefinition type) =>
        type.Methods.Concat(type.NestedTypes.Where(nested => !nested.IsWritten()).SelectMany(Bodies));

    /// <summary>Every type that this type names anywhere: base, attributes, members, locals and code, generic arguments included.</summary>
    public static IEnumerable<TypeReference> TypesUsed(this TypeDefinition type) =>
        type.AllParts().Concat(type.NestedTypes.Where(nested => !nested.IsWritten()).SelectMany(TypesUsed)).Distinct();

    /// <summary>Every method and field that its code touches, with the method that touches it.</summary>
    public static IEnumerable<(MethodDefinition By, MemberReference Member)> MembersUsed(this TypeDefinition type) =>
        from method in type.Bodies()
        where method.HasBody
        from instruction in method.Body.Instructions
        where instruction.Operand is MethodReference or FieldReference
        select (method, (MemberReference)instruction.Operand);

    private static IEnumerable<TypeReference> AllParts(this TypeDefinition type)
    {
        var named = new List<TypeReference?> { type.BaseType };
        named.AddRange(type.Interfaces.Select(i => i.InterfaceType));
        named.AddRange(type.Fields.Select(f => f.FieldType));
        named.AddRange(Constraints(type));
        foreach (var method in type.Methods)
        {
            named.AddRange(Signature(method));
            named.AddRange(Constraints(method));
            if (method.HasBody)
            {
                named.AddRange(method.Body.Variables.Select(v => v.VariableType));
                named.AddRange(method.Body.ExceptionHandlers.Select(h => h.CatchType));
                named.AddRange(method.Body.Instructions.SelectMany(i => Operand(i.Operand)));
            }
        }

        ICustomAttributeProvider[] marked = [type, .. type.Fields, .. type.Properties, .. type.Methods, .. type.Methods.SelectMany(m => m.Parameters), .. type.Methods.Select(m => m.MethodReturnType)];
        named.AddRange(marked.SelectMany(one => one.CustomAttributes).SelectMany(Attribute));
        return named.SelectMany(Parts);
    }

    private static IEnumerable<TypeReference> Constraints(IGenericParameterProvider provider) =>
        provider.GenericParameters.SelectMany(p => p.Constraints).Select(c => c.ConstraintType);

    private static IEnumerable<TypeReference> Signature(MethodReference method) =>
        method.Parameters.Select(p => p.ParameterType).Append(method.ReturnType);

    private static IEnumerable<TypeReference?> Operand(object? operand) => operand switch
    {
        TypeReference type => [type],
        FieldReference field => [field.DeclaringType, field.FieldType],
        GenericInstanceMethod generic => [generic.DeclaringType, .. generic.GenericArguments, .. Signature(generic)],
        MethodReference method => [method.DeclaringType, .. Signature(method)],
        _ => [],
    };

    private static IEnumerable<TypeReference> Attribute(CustomAttribute attribute) =>
        attribute.ConstructorArguments
            .Concat(attribute.Properties.Select(p => p.Argument))
            .Concat(attribute.Fields.Select(f => f.Argument))
            .SelectMany(Argument)
            .Prepend(attribute.AttributeType);

    private static IEnumerable<TypeReference> Argument(CustomAttributeArgument argument) => argument.Value switch
    {
        TypeReference type => [argument.Type, type],
        CustomAttributeArgument[] many => many.SelectMany(Argument),
        CustomAttributeArgument boxed => Argument(boxed),
        _ => [argument.Type],
    };
}
