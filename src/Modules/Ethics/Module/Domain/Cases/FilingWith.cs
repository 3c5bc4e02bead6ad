namespace Workforce.Ethics.Domain.Cases;

/// <summary>With whom a decision is put on file (备案).</summary>
internal enum FilingWith
{
    Nobody = 0,

    /// <summary>The department, by the school.</summary>
    Department = 1,

    /// <summary>同级人社部门, by the department.</summary>
    Personnel = 2,
}
