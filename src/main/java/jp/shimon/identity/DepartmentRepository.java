package jp.shimon.identity;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface DepartmentRepository extends JpaRepository<Department, String> {

    List<Department> findByHeir(String heir);

    boolean existsByCodeIgnoreCase(String code);
}
