package jp.shimon.identity;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface AccountRepository extends JpaRepository<Account, String> {

    @Query("select distinct a from Account a join fetch a.roles where a.enabled and :role member of a.roles"
            + " order by a.username")
    List<Account> having(Role role);

    /** Closed ones too, with their roles in the same statement. */
    @Query("select distinct a from Account a left join fetch a.roles order by a.username")
    List<Account> everybody();

    @Query("select distinct a from Account a left join fetch a.roles where a.department = :department"
            + " order by a.username")
    List<Account> of(String department);

    boolean existsByUsernameIgnoreCase(String username);
}
